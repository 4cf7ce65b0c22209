package io.codebook.stability;

import java.util.List;

/** A code has another counterpart, or has one while it had none, or the other way round. */
final class MappingRules {
    private MappingRules() {}

    static void find(Differences differences) {
        for (Path none : differences.removed(Patterns.UNMAPPED)) {
            Path row = none.first(3).and("code", none.last());
            if (!differences.after(row).isEmpty()) {
                differences.explain("row-filled", row, Names.change(differences, row), List.of(none, row));
            }
        }
        for (Path row : differences.removed(Patterns.MAPPED)) {
            Path none = row.first(3).and("none", row.last());
            if (!differences.after(none).isEmpty()) {
                differences.explain("row-emptied", row, Names.change(differences, row), List.of(none, row));
            }
        }
        for (Path row : differences.changed(Patterns.MAPPED)) {
            differences.explain(
                    kind(differences.before(row), differences.after(row)), row, Names.change(differences, row));
        }
    }

    private static String kind(List<String> before, List<String> after) {
        if (!before.get(0).equals(after.get(0))) {
            return "target-changed";
        }
        return after.containsAll(before) ? "alternative-added" : "alternative-dropped";
    }
}
