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
    String what(FactPath from, FactPath to, ComparedFacts facts) {
        List<String> before = facts.before(from);
        List<String> after = facts.after(to);
        return ChangeText.name(from) + " was renamed to " + to.name()
                + ChangeText.alsoChanged("constant", before.subList(0, 1), after.subList(0, 1))
                + ChangeText.alsoChanged("title", List.of(title(before)), List.of(title(after)));
    }

    @Override
    Map<FactPath, FactPath> moves(FactPath from, FactPath to) {
        return Map.of(from, to, AddedAndRemovedGroups.operationsOf(from), AddedAndRemovedGroups.operationsOf(to));
    }

    @Override
    ChangeKind kind(FactPath from, FactPath to, ComparedFacts facts) {
        return ChangeKind.GROUP_RENAMED;
    }

    @Override
    List<FactPath> explained(FactPath to, ComparedFacts facts) {
        return List.of(to);
    }

    @Override
    FactPath key(FactPath group) {
        return group.up(FactType.TABLE);
    }

    @Override
    boolean isLike(FactPath from, FactPath to, ComparedFacts facts) {
        return title(facts.before(from)).equals(title(facts.after(to))) || mostlyEqual(from, to);
    }

    /** The title of a group is its last value; the first is its constant. */
    private static String title(List<String> group) {
        return group.get(group.size() - 1);
    }

    @Override
    SortedMap<String, List<String>> partsBefore(FactPath group, ComparedFacts facts) {
        return operations(group, facts.before());
    }

    @Override
    SortedMap<String, List<String>> partsAfter(FactPath group, ComparedFacts facts) {
        return operations(group, facts.after());
    }

    private static SortedMap<String, List<String>> operations(FactPath group, SortedMap<FactPath, List<String>> side) {
        SortedMap<String, List<String>> operations = new TreeMap<>();
        for (FactPath fact : AddedAndRemovedGroups.operationsOf(group).in(side).keySet()) {
            operations.put(fact.name(FactType.OPERATION), List.of());
        }
        return operations;
    }
}
