package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An operation answers another code for the same reasons: one answer was removed and one added, with the same phrases. Answers that come or
 * go with something larger are not among them.
 */
final class ReplacedAnswers implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        Map<FactPath, List<FactPath>> added = byPhrases(facts.added(FactType.ANSWER), facts, false);
        Map<FactPath, List<FactPath>> removed = byPhrases(facts.removed(FactType.ANSWER), facts, true);
        for (Map.Entry<FactPath, List<FactPath>> answers : removed.entrySet()) {
            List<FactPath> to = added.getOrDefault(answers.getKey(), List.of());
            if (to.size() == 1 && answers.getValue().size() == 1) {
                FactPath from = answers.getValue().get(0);
                String what = ChangeText.name(from) + " changed to " + to.get(0).name() + ", with the same phrases";
                facts.explain(ChangeKind.ANSWER_REPLACED, from, what, List.of(from, to.get(0)));
            }
        }
    }

    /** The answers with phrases, by their operation and these. */
    private static Map<FactPath, List<FactPath>> byPhrases(
            List<FactPath> answers, ComparedFacts facts, boolean before) {
        Map<FactPath, List<FactPath>> byPhrases = new LinkedHashMap<>();
        for (FactPath answer : answers) {
            List<String> phrases = before ? facts.before(answer) : facts.after(answer);
            if (!phrases.contains(FactPath.NO_PHRASE) && isAlone(answer, facts)) {
                FactPath key = answer.renamed(CodesLock.quoted(phrases));
                List<FactPath> same = byPhrases.getOrDefault(key, new ArrayList<>());
                same.add(answer);
                byPhrases.put(key, same);
            }
        }
        return byPhrases;
    }

    private static boolean isAlone(FactPath answer, ComparedFacts facts) {
        for (FactPath code : CodeReferences.codesOf(facts.before(), answer)) {
            return facts.isKept(answer.up(FactType.OPERATION))
                    && facts.isSame(answer.up(FactType.TABLE).at(FactType.CODES_FROM))
                    && !facts.isGone(code);
        }
        return false;
    }
}
