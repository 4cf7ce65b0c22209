package io.codebook.stability;

import java.util.List;

/** The rules for mappings and their rows. */
final class MappingRules {
    private MappingRules() {}

    static List<Rule> all() {
        return List.of(
                Declared.added("mapping-added", Patterns.MAPPING, Grade.OK),
                Declared.removed(
                        "mapping-removed",
                        Patterns.MAPPING,
                        Grade.BREAK,
                        "keep the mapping",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY),
                new RowFilled(),
                new RowEmptied(),
                Declared.added("mapping-row-added", Patterns.MAPPED, Grade.OK),
                Declared.removed("mapping-row-removed", Patterns.MAPPED, Grade.BREAK, "keep the row", Effect.WIRE),
                new TargetChanged(),
                Declared.added("unmapped-row-added", Patterns.UNMAPPED, Grade.OK),
                Declared.changed("none-reworded", Patterns.UNMAPPED, Grade.OK, "", Effect.WORDING));
    }
}
