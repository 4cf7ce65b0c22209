package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A group got another id: it has the same title as before, or most of the same operations. */
final class RenamedGroups extends RenameRule {
    RenamedGroups() {
        super(FactType.GROUP);
    }

    @Override
    void explain(FactPath from, FactPath to, ComparedFacts facts) {
        String what = ChangeText.name(from) + " was renamed to " + to.name()
                + (facts.before(from).equals(facts.after(to))
                        ? ""
                        : ChangeText.changed(", and", facts.before(from), facts.after(to)));
        Map<FactPath, FactPath> moves =
                Map.of(from, to, AddedAndRemovedGroups.operationsOf(from), AddedAndRemovedGroups.operationsOf(to));
        facts.move(moves);
        facts.explainMove(ChangeKind.GROUP_RENAMED, from, what, moves, List.of(to));
    }

    @Override
    boolean isLike(FactPath from, FactPath to, ComparedFacts facts) {
        return from.name(FactType.TABLE).equals(to.name(FactType.TABLE))
                && (title(facts.before(from)).equals(title(facts.after(to)))
                        || mostlyEqual(operations(from, facts.before()), operations(to, facts.after())));
    }

    /** The title of a group is its last value; the first is its constant. */
    private static String title(List<String> group) {
        return group.get(group.size() - 1);
    }

    private static SortedMap<String, List<String>> operations(FactPath group, SortedMap<FactPath, List<String>> side) {
        SortedMap<String, List<String>> operations = new TreeMap<>();
        for (FactPath fact : AddedAndRemovedGroups.operationsOf(group).in(side).keySet()) {
            operations.put(fact.name(FactType.OPERATION), List.of());
        }
        return operations;
    }
}
