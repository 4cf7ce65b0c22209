package io.codebook.stability;

import java.util.List;

/** The rules for whole tables. */
final class TableRules {
    private TableRules() {}

    static List<Rule> all() {
        return List.of(
                Declared.added("table-added", Patterns.TABLE, Grade.OK),
                Declared.removed(
                        "table-removed",
                        Patterns.TABLE,
                        Grade.BREAK,
                        "keep it, and retire its codes",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY,
                        Effect.SCHEMA),
                Declared.changed(
                        "table-kind-changed",
                        Patterns.TABLE.and("kind"),
                        Grade.BREAK,
                        "add a table with another id",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY,
                        Effect.SCHEMA),
                Declared.changed(
                        "number-kind-changed",
                        Patterns.TABLE.and("number"),
                        Grade.BREAK,
                        "add a table with another id",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY,
                        Effect.SCHEMA),
                Declared.changed(
                        "type-renamed",
                        Patterns.TABLE.and("type"),
                        Grade.BREAK,
                        "keep the type",
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.added("profile-declared", Patterns.TABLE.and("profile-of"), Grade.OK),
                Declared.removed(
                        "profile-dropped",
                        Patterns.TABLE.and("profile-of"),
                        Grade.BREAK,
                        "keep profile-of; the mapping by number comes from it",
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.changed(
                        "profile-changed",
                        Patterns.TABLE.and("profile-of"),
                        Grade.BREAK,
                        "add a table with another id",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.changed(
                        "codes-from-changed",
                        Patterns.TABLE.and("codes-from"),
                        Grade.BREAK,
                        "add a table with another id",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.added("table-fallback-added", Patterns.TABLE.and("fallback"), Grade.OK),
                Declared.removed(
                        "table-fallback-dropped",
                        Patterns.TABLE.and("fallback"),
                        Grade.BREAK,
                        "keep the fallback",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.changed(
                        "table-fallback-changed",
                        Patterns.TABLE.and("fallback"),
                        Grade.BREAK,
                        "keep the fallback",
                        Effect.WIRE));
    }
}
