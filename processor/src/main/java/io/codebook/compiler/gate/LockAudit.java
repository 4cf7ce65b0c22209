package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Judgement;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.Acceptance;
import io.codebook.lock.Change;
import io.codebook.lock.Changes;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.Grade;
import io.codebook.lock.MoveHistory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a lock against an older one: all that was promised there is promised still, or there is a record of what became of
 * it. A lock that was edited or made anew does not pass.
 */
public final class LockAudit {
    private static final String WAS = "was";
    private static final String REMOVED = "removed";

    private final CodesLock lock;
    private final String lockFile;
    private final CodesLock older;
    private final String olderFile;

    /**
     * Takes two locks.
     *
     * @param lockFile what to call the lock
     * @param olderFile what to call the older one
     */
    public LockAudit(CodesLock lock, String lockFile, CodesLock older, String olderFile) {
        this.lock = lock;
        this.lockFile = lockFile;
        this.older = older;
        this.olderFile = olderFile;
    }

    /** Reports what was changed without a record, and records that are gone. */
    public void check(CurrentFacts today, Problems problems) {
        String wayOut = "take " + lockFile + " from there again, and accept the change";
        List<Change> changes = Changes.between(older, lock);
        MoveHistory origins = MoveHistory.before(changes);
        for (Change change : changes) {
            if (change.kind().grade() != Grade.OK && !isRecorded(change, origins)) {
                @Nullable Place place = today.place(change.moves().getOrDefault(change.subject(), change.subject()));
                int line = older.line(change.subject());
                Place promised = line == 0 ? null : new Place(olderFile, line, 1);
                Judgement judgement = Wording.unrecorded(change, promised, wayOut);
                problems.add(new Problem(
                        place == null ? Place.startOf(lockFile) : place,
                        change.kind().id(),
                        Wording.of(change, judgement),
                        judgement));
            }
        }
        for (Map.Entry<FactPath, List<String>> fact : older.facts().entrySet()) {
            if (isRecord(fact.getKey()) && isLost(fact.getKey(), fact.getValue())) {
                problems.add(
                        Place.startOf(lockFile),
                        ProblemId.RECORD_LOST,
                        olderFile + ":" + older.line(fact.getKey()) + " has the record \"" + fact.getKey()
                                + "\", which is not here any more; take " + lockFile + " from there again");
            }
        }
    }

    private boolean isRecorded(Change change, MoveHistory origins) {
        for (FactPath from : change.moves().keySet()) {
            if (!isMoved(from)) {
                return false;
            }
        }
        boolean added = change.moves().isEmpty();
        for (FactPath fact : change.facts()) {
            FactPath origin = origins.of(fact);
            List<String> before = older.facts().get(origin);
            if (before != null) {
                added = false;
                String value = String.join(", ", before);
                if (!isNew(was(fact, value)) && !isNew(was(origin, value)) && !isBuried(fact) && !isRestored(fact)) {
                    return false;
                }
            }
        }
        return !added || change.facts().stream().allMatch(fact -> isNew(was(fact, Acceptance.NOTHING)));
    }

    private static FactPath was(FactPath subject, String... what) {
        return FactPath.of(WAS).and(subject.words().toArray(String[]::new)).and(what);
    }

    /** Whether the lock has a record that the older one has not, or has more reasons for it. */
    private boolean isNew(FactPath record) {
        List<String> reasons = lock.facts().get(record);
        return reasons != null && !reasons.equals(older.facts().get(record));
    }

    /** Whether a record tells that something left its place; later ones may tell more. */
    private boolean isMoved(FactPath from) {
        return hasRecord(from, "moved to ");
    }

    private boolean isRestored(FactPath fact) {
        for (int length = 2; length <= fact.words().size(); length++) {
            if (hasRecord(first(fact, length), "removed: ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a new record of a subject that starts like this. */
    private boolean hasRecord(FactPath subject, String start) {
        FactPath records = was(subject);
        int length = records.words().size();
        return lock.facts().tailMap(records).keySet().stream()
                .takeWhile(path ->
                        first(path, Math.min(path.words().size(), length)).equals(records))
                .anyMatch(
                        path -> path.words().size() == length + 1 && last(path).startsWith(start) && isNew(path));
    }

    private boolean isBuried(FactPath fact) {
        for (int length = 2; length <= fact.words().size(); length++) {
            if (isNew(FactPath.of(REMOVED).and(first(fact, length).words().toArray(String[]::new)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRecord(FactPath path) {
        String word = path.words().get(0);
        return word.equals(WAS) || word.equals(REMOVED);
    }

    private boolean isLost(FactPath path, List<String> reasons) {
        List<String> kept = lock.facts().get(path);
        if (kept == null && path.words().get(0).equals(REMOVED)) {
            FactPath subject = new FactPath(path.words().subList(1, path.words().size()));
            boolean restored = lock.facts().containsKey(was(subject, "removed: " + String.join(", ", reasons)));
            return !restored && !hasMoved(subject);
        }
        return kept == null
                || !kept.subList(0, Math.min(kept.size(), reasons.size())).equals(reasons);
    }

    /** What was removed from something goes where that goes. */
    private boolean hasMoved(FactPath subject) {
        for (int length = 2; length <= subject.words().size(); length++) {
            if (isMoved(first(subject, length))) {
                return true;
            }
        }
        return false;
    }

    private static FactPath first(FactPath path, int length) {
        return new FactPath(path.words().subList(0, length));
    }

    private static String last(FactPath path) {
        return path.words().get(path.words().size() - 1);
    }
}
