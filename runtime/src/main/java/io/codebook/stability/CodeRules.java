package io.codebook.stability;

import java.util.List;

/** The rules for codes: the rows of code tables. */
final class CodeRules {
    private CodeRules() {}

    static List<Rule> all() {
        return List.of(
                new ReservedUsed(),
                new CodeAdded(),
                new CodeRemoved(),
                new CodeReplaced(),
                new ConstantChanged(),
                Declared.changed(
                        "phrase-reworded", Patterns.CODE.and("name"), Grade.REASON, "", Effect.WORDING, Effect.SCHEMA),
                Declared.added("meaning-added", Patterns.CODE.and("meaning"), Grade.OK, Effect.WORDING),
                Declared.removed(
                        "meaning-dropped",
                        Patterns.CODE.and("meaning"),
                        Grade.REASON,
                        "keep the meaning",
                        Effect.WORDING,
                        Effect.SCHEMA),
                Declared.changed(
                        "meaning-reworded",
                        Patterns.CODE.and("meaning"),
                        Grade.REASON,
                        "if it means something else, add a new code instead",
                        Effect.WORDING,
                        Effect.SCHEMA),
                Declared.added("code-retired", Patterns.CODE.and("retired"), Grade.REASON, Effect.WIRE, Effect.SOURCE),
                Declared.removed(
                        "code-unretired",
                        Patterns.CODE.and("retired"),
                        Grade.REASON,
                        "add a new code instead",
                        Effect.WIRE),
                Declared.changed("retirement-reworded", Patterns.CODE.and("retired"), Grade.OK, "", Effect.WORDING),
                Declared.added("code-deprecated", Patterns.CODE.and("deprecated"), Grade.OK, Effect.SOURCE),
                Declared.removed("code-undeprecated", Patterns.CODE.and("deprecated"), Grade.OK, "", Effect.SOURCE),
                Declared.changed("deprecation-reworded", Patterns.CODE.and("deprecated"), Grade.OK, "", Effect.WORDING),
                Declared.added("since-added", Patterns.CODE.and("since"), Grade.OK),
                Declared.removed(
                        "since-dropped",
                        Patterns.CODE.and("since"),
                        Grade.REASON,
                        "keep the version that brought the code",
                        Effect.WIRE),
                Declared.changed(
                        "since-changed",
                        Patterns.CODE.and("since"),
                        Grade.REASON,
                        "keep the version that brought the code",
                        Effect.WIRE),
                Declared.added("fallback-added", Patterns.CODE.and("fallback"), Grade.OK, Effect.WIRE),
                Declared.removed(
                        "fallback-dropped",
                        Patterns.CODE.and("fallback"),
                        Grade.REASON,
                        "keep the fallback",
                        Effect.WIRE),
                Declared.changed(
                        "fallback-changed",
                        Patterns.CODE.and("fallback"),
                        Grade.REASON,
                        "keep the fallback",
                        Effect.WIRE),
                Declared.added("alias-added", Patterns.ALIAS, Grade.OK),
                Declared.removed(
                        "alias-dropped", Patterns.ALIAS, Grade.BREAK, "keep the alias", Effect.SOURCE, Effect.BINARY),
                Declared.added("reservation-added", Patterns.RESERVED, Grade.OK),
                Declared.removed(
                        "reservation-dropped", Patterns.RESERVED, Grade.REASON, "keep the reservation", Effect.WIRE),
                Declared.changed("reservation-reworded", Patterns.RESERVED, Grade.OK, "", Effect.WORDING),
                Declared.added("field-value-added", Patterns.CODE_FIELD, Grade.REASON, Effect.WIRE, Effect.SCHEMA),
                Declared.removed(
                        "field-value-dropped",
                        Patterns.CODE_FIELD,
                        Grade.BREAK,
                        "keep the value",
                        Effect.WIRE,
                        Effect.SCHEMA),
                new FieldValueChanged());
    }
}
