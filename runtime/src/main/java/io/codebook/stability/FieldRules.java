package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** A field is new or gone, and with it its value in every row. */
final class FieldRules {
    private FieldRules() {}

    static void find(Differences differences) {
        for (Path field : differences.added(Patterns.FIELD)) {
            explain("field-added", field, differences);
        }
        for (Path field : differences.removed(Patterns.FIELD)) {
            explain("field-removed", field, differences);
        }
    }

    private static void explain(String kind, Path field, Differences differences) {
        List<Path> explained = new ArrayList<>(List.of(field));
        for (Path fact : differences.rest()) {
            boolean value = fact.matches(Patterns.CODE_FIELD) && fact.last().equals(field.last());
            if (value && fact.word(1).equals(field.word(1)) && differences.isKept(fact.first(4))) {
                explained.add(fact);
            }
        }
        differences.explain(kind, field, Names.change(differences, field), explained);
    }
}
