package io.codebook.agreement;

import io.codebook.lock.Change;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Another program that has tables of the same ids, perhaps of another version, known by the text of its lock. How that text
 * is fetched is up to the programs.
 */
public final class Peer {
    private final CodesLock lock;

    private Peer(CodesLock lock) {
        this.lock = lock;
    }

    /**
     * Takes a peer's lock.
     *
     * @param lockText the whole text, as {@link CodesLock#toString} writes it
     * @return the peer
     * @throws LockFormatException when the text is no lock or not all of one
     */
    public static Peer of(String lockText) throws LockFormatException {
        return new Peer(CodesLock.parse(lockText));
    }

    /**
     * The version of a table that the peer has, for {@link io.codebook.Versioned#forVersion}: the highest {@code since} of
     * its codes.
     *
     * @param table the table's id, as in codes.yaml
     * @return 1 or higher; 1 when no code says more; 0 when the peer does not have the table
     */
    public int version(String table) {
        int version = 0;
        for (Map.Entry<FactPath, List<String>> fact : lock.live().facts().entrySet()) {
            List<String> words = fact.getKey().words();
            if (words.size() > 2 && words.get(0).equals("table") && words.get(1).equals(table)) {
                boolean tells = words.size() == 5 && words.get(4).equals("since");
                String since = tells ? fact.getValue().get(0) : "1";
                // The text is not ours: what is no version says nothing.
                version = Math.max(version, since.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(since) : 1);
            }
        }
        return version;
    }

    /**
     * The codes of tables that both have which the peer does not know.
     *
     * @param ours our lock, such as that of {@link CarriedLock#of}
     * @return paths such as {@code table iot code 4031}, in the order of the lock
     */
    public List<FactPath> doesNotKnow(CodesLock ours) {
        return missing(ours.live(), lock.live());
    }

    /**
     * The codes of tables that both have which the peer has and we do not.
     *
     * @param ours our lock
     * @return paths such as {@code table iot code 4031}, in the order of the peer's lock
     */
    public List<FactPath> hasBesides(CodesLock ours) {
        return missing(lock.live(), ours.live());
    }

    /**
     * What the two mean differently.
     *
     * @param ours our lock
     * @return the differences, from ours to the peer's; empty when they differ by additions alone
     */
    public List<Change> contradicts(CodesLock ours) {
        return Comparison.between(ours, lock);
    }

    private static List<FactPath> missing(CodesLock there, CodesLock here) {
        List<FactPath> missing = new ArrayList<>();
        for (FactPath fact : there.facts().keySet()) {
            List<String> words = fact.words();
            if (words.size() == 5
                    && words.get(2).equals("code")
                    && words.get(4).equals("constant")
                    && has(here, FactPath.of("table", words.get(1), "kind"))
                    && !has(here, fact)) {
                missing.add(new FactPath(words.subList(0, 4)));
            }
        }
        return missing;
    }

    private static boolean has(CodesLock lock, FactPath fact) {
        return lock.facts().containsKey(fact);
    }
}
