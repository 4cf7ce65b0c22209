package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/**
 * The id of a phrase stands for another phrase now, or the phrase has another id. Where a phrase with an id was reworded, the phrases
 * of the answer changed.
 */
final class ChangedPhraseIds implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath id : facts.changed(FactType.ANSWER_PHRASE)) {
            if (!isReworded(id, facts)) {
                facts.explain(ChangeKind.PHRASE_ID_CHANGED, id, ChangeText.of(facts, id));
            }
        }
        List<FactPath> added = facts.added(FactType.ANSWER_PHRASE);
        for (FactPath id : facts.removed(FactType.ANSWER_PHRASE)) {
            for (FactPath other : added) {
                boolean isSamePhrase = other.up(FactType.ANSWER).equals(id.up(FactType.ANSWER))
                        && facts.after(other).equals(facts.before(id));
                if (isSamePhrase && facts.isUnexplained(other)) {
                    String what = ChangeText.name(id) + " was renamed to " + other.name();
                    facts.explain(ChangeKind.PHRASE_ID_REMOVED, id, what, List.of(id, other));
                    break;
                }
            }
        }
    }

    /** Whether neither the phrase that an id had nor the one that it has is one of the answer on the other side. */
    static boolean isReworded(FactPath id, ComparedFacts facts) {
        FactPath answer = id.up(FactType.ANSWER);
        return !facts.before(id).isEmpty()
                && !facts.after(id).isEmpty()
                && !facts.after(answer).containsAll(facts.before(id))
                && !facts.before(answer).containsAll(facts.after(id));
    }
}
