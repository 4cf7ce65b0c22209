package io.codebook.lock;

import java.util.ArrayList;
import java.util.List;

/** What explains much about a table: that it is of another kind or of other codes, or that it has another field. */
final class TableRules {
    private TableRules() {}

    static void find(Differences differences) {
        for (FactPath kind : differences.changed(FactPath.of("table", FactPath.ANY, "kind"))) {
            String what = Names.change(differences, kind);
            differences.explain("table-kind-changed", kind, what, List.of(kind.first(2)));
        }
        for (FactPath from : differences.changed(FactPath.of("table", FactPath.ANY, "codes-from"))) {
            List<FactPath> explained =
                    new ArrayList<>(List.of(from, from.first(2).and("fallback")));
            for (FactPath fact : differences.rest()) {
                if (fact.matches(Patterns.ANSWER) && fact.startsWith(from.first(2))) {
                    explained.add(fact);
                }
            }
            differences.explain("codes-from-changed", from, Names.change(differences, from), explained);
        }
        for (FactPath field : differences.added(Patterns.FIELD)) {
            explain("field-added", field, differences);
        }
        for (FactPath field : differences.removed(Patterns.FIELD)) {
            explain("field-removed", field, differences);
        }
    }

    private static void explain(String kind, FactPath field, Differences differences) {
        List<FactPath> explained = new ArrayList<>(List.of(field));
        for (FactPath fact : differences.rest()) {
            boolean value = fact.matches(Patterns.CODE_FIELD) && fact.last().equals(field.last());
            if (value && fact.word(1).equals(field.word(1)) && differences.isKept(fact.first(4))) {
                explained.add(fact);
            }
        }
        differences.explain(kind, field, Names.change(differences, field), explained);
    }
}
