package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/**
 * An answer is no longer listed, and its table leaves the class of its code open: the operation may answer the code as before, and
 * only the phrases are gone. An answer that had more, such as a value of a field, is removed.
 */
final class UnlistedAnswers implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath answer : facts.removed(FactType.ANSWER)) {
            String open = openClass(answer, facts);
            if (!open.isEmpty() && answer.in(facts.before()).size() == 1) {
                String what = ChangeText.of(facts, answer) + ", but class " + open + " is open";
                facts.explain(ChangeKind.PHRASES_CHANGED, answer, what);
            }
        }
    }

    /** The open class of an answer's code, which starts with the same digit; empty if its table leaves that to the answers. */
    private static String openClass(FactPath answer, ComparedFacts facts) {
        FactPath table = answer.up(FactType.TABLE);
        List<String> codes = facts.before(table.at(FactType.CODES_FROM));
        if (facts.after(table.at(FactType.CODES_FROM)).equals(codes)) {
            for (FactPath fact : table.in(facts.after()).keySet()) {
                if (fact.is(FactType.OPEN_CLASS)
                        && fact.name().charAt(0) == answer.name().charAt(0)) {
                    return fact.name();
                }
            }
        }
        return "";
    }
}
