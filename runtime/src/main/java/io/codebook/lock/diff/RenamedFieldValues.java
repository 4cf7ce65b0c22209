package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A permitted value of a field got another name, and all codes and answers that had it have that one: it is the only value of the
 * field that was removed, and the other is the only one that was added.
 */
final class RenamedFieldValues implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        List<FactPath> removed = facts.removed(FactType.FIELD_VALUE);
        if (removed.isEmpty()) {
            return;
        }
        Map<FactPath, List<FactPath>> values = AddedAndRemovedFields.values(facts);
        List<FactPath> added = facts.added(FactType.FIELD_VALUE);
        for (FactPath from : removed) {
            FactPath field = from.up(FactType.FIELD);
            List<FactPath> to = of(field, added);
            if (of(field, removed).size() == 1 && to.size() == 1 && facts.isKept(field)) {
                explain(from, to.get(0), values.getOrDefault(field, List.of()), facts);
            }
        }
    }

    private static List<FactPath> of(FactPath field, List<FactPath> values) {
        List<FactPath> own = new ArrayList<>();
        for (FactPath value : values) {
            if (value.up(FactType.FIELD).equals(field)) {
                own.add(value);
            }
        }
        return own;
    }

    private static void explain(FactPath from, FactPath to, List<FactPath> values, ComparedFacts facts) {
        List<FactPath> explained = new ArrayList<>(List.of(from, to));
        for (FactPath value : values) {
            List<String> before = new ArrayList<>(facts.before(value));
            before.replaceAll(name -> name.equals(from.name()) ? to.name() : name);
            before.sort(null);
            if (!facts.before(value).contains(from.name())) {
                continue; // a change of its own
            }
            if (!before.equals(facts.after(value))) {
                return; // the value was split, or some codes changed
            }
            explained.add(value);
        }
        List<String> ranges = withoutConstant(facts.before(from));
        boolean isSameRange = ranges.equals(withoutConstant(facts.after(to)));
        if (isSameRange && (!ranges.isEmpty() || explained.size() > 2)) {
            facts.explain(
                    ChangeKind.VALUE_RENAMED, from, ChangeText.name(from) + " was renamed to " + to.name(), explained);
        }
    }

    private static List<String> withoutConstant(List<String> value) {
        return value.subList(1, value.size());
    }
}
