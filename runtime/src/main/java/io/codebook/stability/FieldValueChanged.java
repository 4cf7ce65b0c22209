package io.codebook.stability;

import java.util.List;

/** A code has another value of a field; the field's declaration says how grave that is. */
final class FieldValueChanged implements Rule {
    private static final Kind CHANGED = new Kind(
            "field-value-changed", Grade.BREAK, "keep the value, or add a new code", Effect.WIRE, Effect.SCHEMA);
    private static final Kind REWORDED = new Kind("field-value-reworded", Grade.REASON, "", Effect.WORDING);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path fact : differences.changed(Patterns.CODE_FIELD)) {
            Path stability = fact.first(2).and("field", fact.last(), "stability");
            boolean worded = differences.before(stability).equals(List.of("worded"));
            findings.add(worded ? REWORDED : CHANGED, fact, differences.describe(fact), fact);
        }
    }
}
