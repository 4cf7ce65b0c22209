package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Operations or values that stay came into another order. Positions that are explained already do not count: those of constants
 * that were added, renamed or moved to another group.
 */
final class ReorderedConstants implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath fact : facts.unexplained()) {
            boolean isOpen = facts.isUnexplained(fact) && !facts.after(fact).isEmpty();
            if (isOpen && fact.is(FactType.OPERATION_POSITION)) {
                explain(fact.up(FactType.TABLE), FactType.OPERATION, facts);
            } else if (isOpen && fact.is(FactType.VALUE_POSITION)) {
                explain(fact.up(FactType.FIELD), FactType.FIELD_VALUE, facts);
            }
        }
    }

    /** Whether a constant comes before another one that it came after, or the other way round. */
    static boolean isElsewhere(FactPath position, ComparedFacts facts) {
        String before = String.join("", facts.before(position));
        String after = String.join("", facts.after(position));
        FactPath owner = position.up(position.is(FactType.OPERATION_POSITION) ? FactType.TABLE : FactType.FIELD);
        for (FactPath other : owner.in(facts.after()).keySet()) {
            String otherBefore = String.join("", facts.before(other));
            if (isPosition(other) && !otherBefore.isEmpty() && !before.isEmpty()) {
                boolean wasFirst = before.compareTo(otherBefore) < 0;
                boolean isFirst = after.compareTo(String.join("", facts.after(other))) < 0;
                if (wasFirst != isFirst && !other.equals(position)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isPosition(FactPath fact) {
        return fact.is(FactType.OPERATION_POSITION) || fact.is(FactType.VALUE_POSITION);
    }

    private static void explain(FactPath owner, FactType constant, ComparedFacts facts) {
        SortedMap<String, FactPath> positions = new TreeMap<>();
        for (FactPath fact : owner.in(facts.after()).keySet()) {
            if (isPosition(fact)) {
                positions.put(String.join("", facts.after(fact)) + ' ' + fact.key(), fact);
            }
        }
        List<FactPath> differing = new ArrayList<>();
        FactPath moved = owner;
        int others = -1;
        int place = 0;
        int number = 0;
        String last = "";
        boolean isReordered = false;
        for (FactPath position : positions.values()) {
            number++;
            boolean differs = facts.isUnexplained(position);
            if (differs) {
                differing.add(position);
            }
            String before = String.join("", facts.before(position));
            if (!before.isEmpty() && (differs || facts.isSame(position))) {
                isReordered |= before.compareTo(last) < 0;
                last = before.compareTo(last) > 0 ? before : last;
                if (differs && others++ < 0) {
                    moved = position.up(constant);
                    place = number;
                }
            }
        }
        if (isReordered) {
            facts.explain(
                    constant == FactType.OPERATION ? ChangeKind.OPERATIONS_REORDERED : ChangeKind.VALUES_REORDERED,
                    moved,
                    ChangeText.name(moved) + " moved to place " + place
                            + (others == 0 ? "" : ", and " + others + " more moved"),
                    differing);
        } else {
            // The lock is of an older version, or of branches that were merged, and does not know the order yet.
            facts.explain(
                    ChangeKind.ORDER_ADDED,
                    owner,
                    "the order of the constants of " + ChangeText.name(owner) + " is not in the lock yet",
                    differing);
        }
    }
}
