package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/**
 * The value of a code in a field changed, which is a change of wording where the field is declared so. To declare a fixed field
 * so is therefore a break, before any value changes. If the code has several values there, it may only have got some, or lost some.
 */
final class ChangedFieldValues implements ChangeRule {
    private static final List<String> WORDED = List.of("worded");

    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath stability : facts.changed(FactType.FIELD_STABILITY)) {
            boolean loosened = facts.after(stability).equals(WORDED);
            facts.explain(
                    loosened ? ChangeKind.STABILITY_LOOSENED : ChangeKind.STABILITY_TIGHTENED,
                    stability,
                    ChangeText.of(facts, stability));
        }
        for (FactPath value : facts.added(FactType.ANSWER_FIELD)) {
            explainOfAnswer(ChangeKind.ANSWER_VALUE_ADDED, value, facts);
        }
        for (FactPath value : facts.removed(FactType.ANSWER_FIELD)) {
            explainOfAnswer(ChangeKind.ANSWER_VALUE_DROPPED, value, facts);
        }
        for (FactPath value : facts.changed(FactType.CODE_FIELD)) {
            facts.explain(
                    isWorded(value, facts)
                            ? ChangeKind.FIELD_VALUE_REWORDED
                            : kind(facts.before(value), facts.after(value)),
                    value,
                    ChangeText.of(facts, value));
        }
        for (FactPath value : facts.changed(FactType.ANSWER_FIELD)) {
            facts.explain(
                    isWorded(value, facts) ? ChangeKind.ANSWER_VALUE_REWORDED : ChangeKind.ANSWER_VALUE_CHANGED,
                    value,
                    ChangeText.of(facts, value));
        }
    }

    private static boolean isWorded(FactPath value, ComparedFacts facts) {
        FactPath field = value.up(FactType.TABLE).at(FactType.FIELD, value.name());
        return facts.before(field.at(FactType.FIELD_STABILITY)).equals(WORDED);
    }

    /** Unless the answer was added or removed, too. */
    private static void explainOfAnswer(ChangeKind kind, FactPath value, ComparedFacts facts) {
        if (facts.isKept(value.up(FactType.ANSWER))) {
            facts.explain(kind, value, ChangeText.of(facts, value));
        }
    }

    private static ChangeKind kind(List<String> before, List<String> after) {
        return after.containsAll(before)
                ? ChangeKind.FIELD_VALUE_ADDED
                : before.containsAll(after) ? ChangeKind.FIELD_VALUE_DROPPED : ChangeKind.FIELD_VALUE_CHANGED;
    }
}
