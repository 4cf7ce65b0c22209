package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The id of a phrase stands for another phrase now, or the phrase has another id. Where a phrase with an id was reworded, the phrases
 * of the answer changed.
 */
final class ChangedPhraseIds implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath id : facts.changed(FactType.ANSWER_PHRASE)) {
            if (facts.isUnexplained(id) && !isReworded(id, facts)) {
                explain(id, id.up(FactType.ANSWER), facts);
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

    /**
     * Says that an id stands for another phrase than before, and so do others of its answer. What else changed belongs to that if it is
     * only about ids and the order of phrases.
     */
    private static void explain(FactPath first, FactPath answer, ComparedFacts facts) {
        boolean isAll = Set.copyOf(facts.before(answer)).equals(Set.copyOf(facts.after(answer)));
        for (FactPath fact : facts.unexplained(answer)) {
            isAll &= fact.equals(answer) || fact.is(FactType.ANSWER_PHRASE);
        }
        List<FactPath> explained = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (FactPath fact : facts.unexplained(answer)) {
            boolean isChanged =
                    !facts.before(fact).isEmpty() && !facts.after(fact).isEmpty();
            boolean isId = fact.is(FactType.ANSWER_PHRASE) && (isAll || (isChanged && !isReworded(fact, facts)));
            if (isId) {
                sentences.add(
                        isChanged && !fact.equals(first)
                                ? ChangeText.changed(fact.name(), facts.before(fact), facts.after(fact))
                                : ChangeText.of(facts, fact));
            }
            if (isId || isAll) {
                explained.add(fact);
            }
        }
        facts.explain(ChangeKind.PHRASE_ID_CHANGED, first, ChangeText.joined(sentences), explained);
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
