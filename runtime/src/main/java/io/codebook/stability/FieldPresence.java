package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** A field is new or gone, and with it its value in every row. */
final class FieldPresence implements Rule {
    private static final Kind ADDED = new Kind("field-added", Grade.OK, "");
    private static final Kind REMOVED =
            new Kind("field-removed", Grade.BREAK, "keep the field", Effect.SOURCE, Effect.BINARY, Effect.SCHEMA);

    @Override
    public void find(Differences differences, Findings findings) {
        differences.added(Patterns.FIELD).forEach(field -> add(ADDED, field, differences, findings));
        differences.removed(Patterns.FIELD).forEach(field -> add(REMOVED, field, differences, findings));
    }

    private static void add(Kind kind, Path field, Differences differences, Findings findings) {
        List<Path> explained = new ArrayList<>(List.of(field));
        for (Path fact : differences.rest()) {
            boolean value = fact.matches(Patterns.CODE_FIELD) && fact.last().equals(field.last());
            if (value && fact.word(1).equals(field.word(1)) && differences.isKept(fact.first(4))) {
                explained.add(fact);
            }
        }
        findings.add(kind, field, differences.describe(field), explained.toArray(Path[]::new));
    }
}
