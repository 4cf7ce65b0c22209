package io.codebook.agreement;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockFormatException;
import io.codebook.lock.diff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Another program that has tables of the same ids, perhaps of another version. It is known by the text of its lock; how that
 * text gets here is up to the programs.
 */
public final class Peer {
    /** The longest lock of a peer, in characters: about 40,000 facts. */
    public static final int LONGEST_LOCK = 4 * 1024 * 1024;

    private final CodesLock lock;

    private Peer(CodesLock lock) {
        this.lock = lock;
    }

    /**
     * Takes a peer's lock. The peer need not be trusted: the time of everything here grows about linearly with the length of
     * its lock, and nothing in it is run, such as the patterns of its schemas.
     *
     * @param lockText the whole text, as {@link CodesLock#toString} writes it
     * @return the peer
     * @throws LockFormatException when the text is no lock, not all of one, or longer than {@link #LONGEST_LOCK}
     */
    public static Peer of(String lockText) throws LockFormatException {
        return new Peer(CodesLock.parse(lockText, LONGEST_LOCK));
    }

    /**
     * The version of a table that the peer has, for {@link io.codebook.Versioned#forVersion}: the highest {@code since} of
     * its codes.
     *
     * @param table the table's id, as in codes.yaml
     * @return 1 or higher; 1 when no code has a higher one; 0 when the peer does not have the table
     */
    public int version(String table) {
        CodesLock facts = lock.withoutHistory();
        FactPath path = FactPath.table(table);
        int version = facts.has(path) ? 1 : 0;
        for (Map.Entry<FactPath, List<String>> fact : path.in(facts.facts()).entrySet()) {
            if (fact.getKey().is(FactType.SINCE)) {
                String since = fact.getValue().get(0);
                // The text is the peer's: what is not a version says nothing.
                version = Math.max(version, since.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(since) : 1);
            }
        }
        return version;
    }

    /**
     * The codes that the peer does not know, of tables that both have.
     *
     * @param ours our lock, such as that of {@link io.codebook.lock.JarLock#of}
     * @return paths such as {@code table iot code 4031}, in the order of the lock
     */
    public List<FactPath> doesNotKnow(CodesLock ours) {
        return missing(ours.withoutHistory(), lock.withoutHistory());
    }

    /**
     * The codes that only the peer knows, of tables that both have.
     *
     * @param ours our lock
     * @return paths such as {@code table iot code 4031}, in the order of the peer's lock
     */
    public List<FactPath> hasBesides(CodesLock ours) {
        return missing(lock.withoutHistory(), ours.withoutHistory());
    }

    /**
     * In what the two contradict each other.
     *
     * @param ours our lock
     * @return the changes from ours to the peer's; empty when they differ only by additions
     */
    public List<Change> contradicts(CodesLock ours) {
        return Contradictions.between(ours, lock);
    }

    private static List<FactPath> missing(CodesLock there, CodesLock here) {
        List<FactPath> missing = new ArrayList<>();
        for (FactPath fact : there.facts().keySet()) {
            if (fact.is(FactType.CONSTANT)
                    && here.has(fact.up(FactType.TABLE).at(FactType.TABLE_KIND))
                    && !here.has(fact)) {
                missing.add(fact.up(FactType.CODE));
            }
        }
        return missing;
    }
}
