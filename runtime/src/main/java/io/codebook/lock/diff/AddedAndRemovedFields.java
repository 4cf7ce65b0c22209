package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fields that were added or removed, with the values that the codes have in them. */
final class AddedAndRemovedFields implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        Map<FactPath, List<FactPath>> values = values(facts);
        for (FactPath field : facts.added(FactType.FIELD)) {
            explain(ChangeKind.FIELD_ADDED, field, values, facts);
        }
        for (FactPath field : facts.removed(FactType.FIELD)) {
            explain(ChangeKind.FIELD_REMOVED, field, values, facts);
        }
    }

    private static void explain(
            ChangeKind kind, FactPath field, Map<FactPath, List<FactPath>> values, ComparedFacts facts) {
        facts.explain(kind, field, ChangeText.of(facts, field), withValues(field, values));
    }

    /** A field and the values that codes have in it. */
    static List<FactPath> withValues(FactPath field, Map<FactPath, List<FactPath>> values) {
        List<FactPath> explained = new ArrayList<>(List.of(field));
        explained.addAll(values.getOrDefault(field, List.of()));
        return explained;
    }

    /** The unexplained values of codes and answers that both sides have, by their fields. */
    static Map<FactPath, List<FactPath>> values(ComparedFacts facts) {
        Map<FactPath, List<FactPath>> byField = new HashMap<>();
        for (FactPath fact : facts.unexplained()) {
            boolean isOfAnswer = fact.is(FactType.ANSWER_FIELD);
            if ((isOfAnswer || fact.is(FactType.CODE_FIELD))
                    && facts.isKept(fact.up(isOfAnswer ? FactType.ANSWER : FactType.CODE))) {
                FactPath field = fact.up(FactType.TABLE).at(FactType.FIELD, fact.name());
                List<FactPath> values = byField.getOrDefault(field, new ArrayList<>());
                values.add(fact);
                byField.put(field, values);
            }
        }
        return byField;
    }
}
