package io.codebook.stability;

import java.util.List;

/** The rules for the declarations of fields. */
final class FieldRules {
    private FieldRules() {}

    static List<Rule> all() {
        return List.of(
                new FieldPresence(),
                Declared.changed(
                        "field-retyped",
                        Patterns.FIELD.and("type"),
                        Grade.BREAK,
                        "add a field with another id",
                        Effect.SOURCE,
                        Effect.BINARY,
                        Effect.SCHEMA),
                Declared.added("uniqueness-promised", Patterns.FIELD.and("unique"), Grade.OK),
                Declared.removed(
                        "uniqueness-dropped",
                        Patterns.FIELD.and("unique"),
                        Grade.BREAK,
                        "keep it unique; its lookup depends on it",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.added(
                        "field-made-optional",
                        Patterns.FIELD.and("optional"),
                        Grade.BREAK,
                        Effect.SOURCE,
                        Effect.SCHEMA),
                Declared.removed("field-made-required", Patterns.FIELD.and("optional"), Grade.OK, ""),
                Declared.changed(
                        "stability-changed",
                        Patterns.FIELD.and("stability"),
                        Grade.REASON,
                        "keep the stability",
                        Effect.WORDING),
                Declared.added("value-added", Patterns.VALUE, Grade.OK),
                Declared.removed(
                        "value-removed",
                        Patterns.VALUE,
                        Grade.BREAK,
                        "keep the value",
                        Effect.SOURCE,
                        Effect.BINARY,
                        Effect.SCHEMA),
                Declared.changed(
                        "value-changed",
                        Patterns.VALUE,
                        Grade.BREAK,
                        "add another value instead",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY));
    }
}
