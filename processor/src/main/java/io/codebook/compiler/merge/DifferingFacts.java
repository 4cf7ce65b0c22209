package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Both sides changed a fact, each in its own way. The facts of one code or operation are one contradiction. */
final class DifferingFacts {
    private final MergeSides sides;

    private DifferingFacts(MergeSides sides) {
        this.sides = sides;
    }

    /** @param reported facts of other contradictions, which are not reported again */
    static List<Contradiction> find(MergeSides sides, SortedMap<FactPath, ChangedBy> changed, Set<FactPath> reported) {
        Map<FactPath, Set<FactPath>> byOwner = new TreeMap<>();
        Set<FactPath> unknown = new HashSet<>();
        for (Map.Entry<FactPath, ChangedBy> change : changed.entrySet()) {
            FactPath path = change.getKey();
            boolean isUnknown = change.getValue() == ChangedBy.UNKNOWN;
            boolean isContradiction = change.getValue() == ChangedBy.BOTH && !areReasons(sides, path);
            if ((isUnknown || isContradiction) && !reported.contains(path)) {
                byOwner.computeIfAbsent(owner(path), key -> new TreeSet<>()).add(path);
                if (isUnknown) {
                    unknown.add(owner(path));
                }
            }
        }
        DifferingFacts differing = new DifferingFacts(sides);
        List<Contradiction> found = new ArrayList<>();
        for (Map.Entry<FactPath, Set<FactPath>> owner : byOwner.entrySet()) {
            boolean needsAncestor = unknown.contains(owner.getKey());
            found.add(new Contradiction(
                    differing.text(owner.getKey(), owner.getValue()), owner.getValue(), needsAncestor));
        }
        return found;
    }

    /** Reasons of both sides can stand together. */
    private static boolean areReasons(MergeSides sides, FactPath path) {
        return LockRecord.isRecord(path)
                && !sides.ours().values(path).isEmpty()
                && !sides.theirs().values(path).isEmpty();
    }

    private static FactPath owner(FactPath path) {
        if (path.isWithin(FactType.CODE)) {
            return path.up(FactType.CODE);
        }
        return path.isWithin(FactType.OPERATION) ? path.up(FactType.OPERATION) : path;
    }

    private String text(FactPath owner, Set<FactPath> facts) {
        if (LockRecord.isRemoval(owner)) { // one side lacks it: reasons of both can stand together
            boolean isOurs = !sides.ours().values(owner).isEmpty();
            return LockRecord.subject(owner) + " was removed in " + (isOurs ? sides.oursName() : sides.theirsName())
                    + ", and restored in " + (isOurs ? sides.theirsName() : sides.oursName());
        }
        List<String> texts = new ArrayList<>();
        for (FactPath fact : facts) {
            String words = fact.toString().substring(owner.toString().length()).strip();
            texts.add((words.isEmpty() ? "" : words + " ") + "is " + value(sides.ours(), fact) + " in "
                    + sides.oursName() + " and " + value(sides.theirs(), fact) + " in " + sides.theirsName());
        }
        boolean isOne = facts.contains(owner);
        return owner + (isOne ? " " : ": ") + String.join("; ", texts);
    }

    private static String value(CodesLock lock, FactPath fact) {
        List<String> values = lock.values(fact);
        return values.isEmpty() ? "missing" : CodesLock.quoted(values);
    }
}
