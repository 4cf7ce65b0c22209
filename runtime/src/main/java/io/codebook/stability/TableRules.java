package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** What explains much about a table: that it is of another kind or of other codes, or that it has another field. */
final class TableRules {
    private TableRules() {}

    static void find(Differences differences) {
        for (Path kind : differences.changed(Path.of("table", Path.ANY, "kind"))) {
            String what = Names.change(differences, kind);
            differences.explain("table-kind-changed", kind, what, List.of(kind.first(2)));
        }
        for (Path from : differences.changed(Path.of("table", Path.ANY, "codes-from"))) {
            List<Path> explained = new ArrayList<>(List.of(from, from.first(2).and("fallback")));
            for (Path fact : differences.rest()) {
                if (fact.matches(Patterns.ANSWER) && fact.startsWith(from.first(2))) {
                    explained.add(fact);
                }
            }
            differences.explain("codes-from-changed", from, Names.change(differences, from), explained);
        }
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
