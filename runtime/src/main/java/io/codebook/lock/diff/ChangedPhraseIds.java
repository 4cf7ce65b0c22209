package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;

/** The id of a phrase stands for another phrase now. Where its phrase was reworded instead, the phrases of the answer changed. */
final class ChangedPhraseIds implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath id : facts.changed(FactType.ANSWER_PHRASE)) {
            FactPath answer = id.up(FactType.ANSWER);
            boolean isReworded = !facts.after(answer).containsAll(facts.before(id))
                    && !facts.before(answer).containsAll(facts.after(id));
            if (!isReworded) {
                facts.explain(ChangeKind.PHRASE_ID_CHANGED, id, ChangeText.of(facts, id));
            }
        }
    }
}
