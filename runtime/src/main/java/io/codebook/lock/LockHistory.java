package io.codebook.lock;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of a lock, sorted into those that still hold, those that were removed, and the records of what was removed or
 * changed and why.
 */
public final class LockHistory {
    private final SortedMap<FactPath, List<String>> current;
    private final SortedMap<FactPath, List<String>> removed = new TreeMap<>();
    private final SortedMap<FactPath, List<String>> records = new TreeMap<>();

    /**
     * Sorts the facts of a lock.
     *
     * @param lock not changed
     */
    public LockHistory(CodesLock lock) {
        current = new TreeMap<>(lock.facts());
        take(FactPath.jar());
        records.putAll(take(FactPath.records(FactType.WAS))); // first, so that no record can remove another one
        SortedMap<FactPath, List<String>> removals = take(FactPath.records(FactType.REMOVED));
        records.putAll(removals);
        for (FactPath removal : removals.keySet()) {
            if (LockRecord.isRecord(removal)) {
                removed.putAll(take(LockRecord.subject(removal)));
            }
        }
    }

    /** Takes the facts within a path out of those that hold. */
    private SortedMap<FactPath, List<String>> take(FactPath path) {
        SortedMap<FactPath, List<String>> view = path.in(current);
        SortedMap<FactPath, List<String>> taken = new TreeMap<>(view);
        view.clear();
        return taken;
    }

    /**
     * The facts that hold.
     *
     * @return values by path; unmodifiable
     */
    public SortedMap<FactPath, List<String>> current() {
        return Collections.unmodifiableSortedMap(current);
    }

    /**
     * The facts that held until they were removed.
     *
     * @return values by path; unmodifiable
     */
    public SortedMap<FactPath, List<String>> removed() {
        return Collections.unmodifiableSortedMap(removed);
    }

    /**
     * The records of what was removed or changed.
     *
     * @return reasons by path; unmodifiable
     */
    public SortedMap<FactPath, List<String>> records() {
        return Collections.unmodifiableSortedMap(records);
    }

    /**
     * Whether a code left its number for another one.
     *
     * @param code the path of the number
     * @param origin the path of a code that may have gone there and come back; that does not count
     * @return true when the number is taken by what it meant
     */
    public boolean wasLeft(FactPath code, FactPath origin) {
        FactPath back = LockRecord.moved(code, origin);
        for (FactPath record : code.recordedAs(FactType.WAS).in(records).keySet()) {
            if (LockRecord.isMove(record) && LockRecord.subject(record).equals(code) && !record.equals(back)) {
                return true;
            }
        }
        return false;
    }
}
