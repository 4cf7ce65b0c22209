package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges both sides' facts and histories into a lock that descends from either side. */
public final class LockMerge {
    private final MergeSides sides;
    private final SortedMap<FactPath, ChangedBy> changed;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Set<FactPath> contradicting = new HashSet<>();

    private LockMerge(MergeSides sides) {
        this.sides = sides;
        changed = ChangedFacts.of(sides);
    }

    /** Merges two locks, each as one side had it. */
    public static MergedLock of(MergeSides sides) {
        MergedLock merged = ofConflict(sides);
        // A lock without the facts that contradict each other cannot have all records.
        return merged.contradictions().isEmpty()
                ? new MergedLock(merged.lock(), LostHistory.find(sides, merged.lock()))
                : merged;
    }

    /** Merges two locks in which git has merged some records already, so that they do not tell what is new. */
    public static MergedLock ofConflict(MergeSides sides) {
        LockMerge merge = new LockMerge(sides);
        merge.add(GoneAndChanged.find(sides, merge.changed));
        merge.add(DifferingFacts.find(sides, merge.changed, merge.contradicting));
        merge.add(SharedConstants.find(merge.lock(), merge.changed));
        merge.add(ReservedCodes.find(merge.lock(), sides, merge.changed));
        return new MergedLock(merge.lock(), List.copyOf(merge.contradictions));
    }

    /**
     * Finds contradictions in a merged lock that the conflict did not show, because git has merged their lines. What a person
     * has resolved is none, also by deleting it on both sides.
     *
     * @param versions the two locks, each as one side had it
     */
    public static List<Contradiction> unseen(MergeSides versions, MergedLock merged) {
        MergedLock expected = of(versions);
        if (expected.lock().equals(merged.lock())) {
            return merged.contradictions().isEmpty()
                    ? LostHistory.find(versions, merged.lock())
                    : expected.contradictions();
        }
        SortedMap<FactPath, ChangedBy> changed = ChangedFacts.of(versions);
        List<Contradiction> unseen = new ArrayList<>(ReservedCodes.find(merged.lock(), versions, changed));
        for (Contradiction contradiction : GoneAndChanged.find(versions, changed)) {
            boolean isThere = true;
            for (FactPath fact : contradiction.facts()) {
                CodesLock side = changed.get(fact) == ChangedBy.OURS ? versions.ours() : versions.theirs();
                isThere &= changed.get(fact) == ChangedBy.BOTH
                        || merged.lock().values(fact).equals(side.values(fact));
            }
            if (isThere) {
                unseen.add(contradiction);
            }
        }
        return unseen;
    }

    private void add(List<Contradiction> found) {
        for (Contradiction contradiction : found) {
            contradictions.add(contradiction);
            contradicting.addAll(contradiction.facts());
        }
    }

    /** What both sides say, and what one side changed, without what contradicts each other. */
    private CodesLock lock() {
        Map<FactPath, List<String>> merged = new TreeMap<>(sides.ours().facts());
        for (Map.Entry<FactPath, ChangedBy> change : changed.entrySet()) {
            FactPath path = change.getKey();
            List<String> values = contradicting.contains(path) ? List.of() : values(path, change.getValue());
            if (values.isEmpty()) {
                merged.remove(path);
            } else {
                merged.put(path, values);
            }
        }
        AliasValues.follow(sides, merged);
        FieldsOfBothSides.recordValues(sides, merged);
        return new CodesLock(merged);
    }

    private List<String> values(FactPath path, ChangedBy by) {
        return switch (by) {
            case OURS -> sides.ours().values(path);
            case THEIRS -> sides.theirs().values(path);
            case BOTH, UNKNOWN -> LockRecord.isRecord(path) ? reasons(path) : List.of();
        };
    }

    /** The reasons of both sides, those that they share first. */
    private List<String> reasons(FactPath record) {
        List<String> ours = sides.ours().values(record);
        List<String> theirs = sides.theirs().values(record);
        int common = 0;
        while (common < Math.min(ours.size(), theirs.size()) && ours.get(common).equals(theirs.get(common))) {
            common++;
        }
        List<String> reasons = new ArrayList<>(ours);
        reasons.addAll(theirs.subList(common, theirs.size()));
        return List.copyOf(reasons);
    }
}
