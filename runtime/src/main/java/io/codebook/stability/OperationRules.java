package io.codebook.stability;

import java.util.List;

/** The rules for operations and what they may answer. */
final class OperationRules {
    private OperationRules() {}

    static List<Rule> all() {
        return List.of(
                Declared.added("group-added", Patterns.GROUP, Grade.OK),
                Declared.removed(
                        "group-removed", Patterns.GROUP, Grade.BREAK, "keep the group", Effect.SOURCE, Effect.BINARY),
                Declared.changed(
                        "group-retitled",
                        Patterns.GROUP,
                        Grade.REASON,
                        "keep the title",
                        Effect.WORDING,
                        Effect.SOURCE),
                Declared.added("operation-added", Patterns.OPERATION, Grade.OK),
                Declared.removed(
                        "operation-removed",
                        Patterns.OPERATION,
                        Grade.BREAK,
                        "keep the operation",
                        Effect.WIRE,
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.changed(
                        "operation-constant-changed",
                        Patterns.OPERATION.and("constant"),
                        Grade.BREAK,
                        "keep the prefix of the group",
                        Effect.SOURCE,
                        Effect.BINARY),
                Declared.added("answer-added", Patterns.ANSWER, Grade.OK, Effect.WIRE),
                Declared.removed("answer-removed", Patterns.ANSWER, Grade.BREAK, "keep the row", Effect.WIRE),
                Declared.changed("phrases-changed", Patterns.ANSWER, Grade.REASON, "", Effect.WORDING));
    }
}
