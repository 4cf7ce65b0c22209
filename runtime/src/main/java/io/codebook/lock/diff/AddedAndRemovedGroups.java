package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Groups that were added or removed, with their operations. */
final class AddedAndRemovedGroups implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        explain(ChangeKind.GROUP_ADDED, facts.added(FactType.GROUP), facts.added(FactType.OPERATION), facts);
        explain(ChangeKind.GROUP_REMOVED, facts.removed(FactType.GROUP), facts.removed(FactType.OPERATION), facts);
    }

    private static void explain(
            ChangeKind kind, List<FactPath> groups, List<FactPath> operations, ComparedFacts facts) {
        SortedSet<FactPath> all = new TreeSet<>(operations);
        for (FactPath group : groups) {
            explain(kind, group, operationsOf(group).in(all), facts);
        }
    }

    private static void explain(ChangeKind kind, FactPath group, Collection<FactPath> operations, ComparedFacts facts) {
        List<FactPath> explained = new ArrayList<>(List.of(group));
        List<String> names = new ArrayList<>();
        for (FactPath operation : operations) {
            explained.add(operation);
            names.add(operation.name());
        }
        String with = names.isEmpty()
                ? ""
                : (names.size() == 1 ? ", with its operation " : ", with its operations ") + String.join(", ", names);
        facts.explain(kind, group, ChangeText.of(facts, group) + with, explained);
    }

    /** The path of a group's operations. */
    static FactPath operationsOf(FactPath group) {
        return group.up(FactType.TABLE).at(FactType.OPERATIONS, group.name());
    }
}
