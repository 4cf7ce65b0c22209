package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The id of a phrase stands for another phrase now, or the phrase has another id. Where a phrase with an id was reworded, the phrases
 * of the answer changed.
 */
final class ChangedPhraseIds implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        Map<FactPath, List<FactPath>> changed = new LinkedHashMap<>();
        for (FactPath id : facts.changed(FactType.ANSWER_PHRASE)) {
            if (!isReworded(id, facts)) {
                FactPath answer = id.up(FactType.ANSWER);
                List<FactPath> ids = changed.getOrDefault(answer, new ArrayList<>());
                ids.add(id);
                changed.put(answer, ids);
            }
        }
        for (Map.Entry<FactPath, List<FactPath>> ids : changed.entrySet()) {
            explain(ids.getKey(), ids.getValue(), facts);
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

    /** Says that ids of one answer stand for other phrases, and what else changed if that is only about ids and the order of phrases. */
    private static void explain(FactPath answer, List<FactPath> ids, ComparedFacts facts) {
        List<FactPath> about = facts.unexplained(answer);
        boolean isAll = Set.copyOf(facts.before(answer)).equals(Set.copyOf(facts.after(answer)));
        for (FactPath fact : about) {
            isAll &= fact.equals(answer) || fact.is(FactType.ANSWER_PHRASE);
        }
        List<String> sentences = new ArrayList<>();
        for (FactPath fact : isAll ? about : ids) {
            boolean isOther = !sentences.isEmpty() && ids.contains(fact);
            if (!fact.equals(answer)) {
                sentences.add(
                        isOther
                                ? ChangeText.changed(fact.name(), facts.before(fact), facts.after(fact))
                                : ChangeText.of(facts, fact));
            }
        }
        facts.explain(ChangeKind.PHRASE_ID_CHANGED, ids.get(0), ChangeText.joined(sentences), isAll ? about : ids);
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
