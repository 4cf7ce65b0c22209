package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The reasons that were given for changes, as the history of the newer lock has them. */
public final class ChangeReasons {
    private final CodesLock older;
    private final CodesLock newer;
    private final RecordsSince records;

    /**
     * The reasons for the changes from one lock to another.
     *
     * @param older whose history does not count
     * @param newer with its history
     */
    public ChangeReasons(CodesLock older, CodesLock newer) {
        this.older = older;
        this.newer = newer;
        records = new RecordsSince(older, newer);
    }

    /** The reasons for a change, each once; empty if it needed none, or is not accepted yet. */
    public List<String> of(Change change) {
        Set<FactPath> paths = new LinkedHashSet<>();
        paths.add(change.subject());
        paths.addAll(change.moves().keySet());
        paths.addAll(change.facts());
        Set<String> reasons = new LinkedHashSet<>();
        for (FactPath path : paths) {
            add(LockRecord.removed(path), reasons);
            for (FactPath record : records.of(path)) {
                add(record, reasons);
            }
        }
        reasons.removeIf(String::isBlank);
        return List.copyOf(reasons);
    }

    private void add(FactPath record, Set<String> reasons) {
        List<String> added = new ArrayList<>(newer.values(record));
        added.removeAll(older.values(record));
        reasons.addAll(added);
    }
}
