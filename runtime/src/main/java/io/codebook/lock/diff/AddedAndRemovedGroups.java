package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;

/** Groups that were added or removed, with their operations. */
final class AddedAndRemovedGroups implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath group : facts.added(FactType.GROUP)) {
            explain(ChangeKind.GROUP_ADDED, group, facts.added(FactType.OPERATION), facts);
        }
        for (FactPath group : facts.removed(FactType.GROUP)) {
            explain(ChangeKind.GROUP_REMOVED, group, facts.removed(FactType.OPERATION), facts);
        }
    }

    private static void explain(ChangeKind kind, FactPath group, List<FactPath> operations, ComparedFacts facts) {
        List<FactPath> explained = new ArrayList<>(List.of(group));
        List<String> names = new ArrayList<>();
        for (FactPath operation : operations) {
            if (operation.startsWith(operationsOf(group))) {
                explained.add(operation);
                names.add(operation.name());
            }
        }
        String with = names.isEmpty() ? "" : ", with its operations " + String.join(", ", names);
        facts.explain(kind, group, ChangeText.of(facts, group) + with, explained);
    }

    /** The path of a group's operations. */
    static FactPath operationsOf(FactPath group) {
        return group.up(FactType.TABLE).at(FactType.OPERATIONS, group.name());
    }
}
