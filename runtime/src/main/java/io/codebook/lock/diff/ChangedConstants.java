package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;

/**
 * The constant of a number changed. When neither an alias nor the name nor the meaning is left of the code that it was, the
 * number means another code now.
 */
final class ChangedConstants implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath constant : facts.changed(FactType.CONSTANT)) {
            find(constant, facts);
        }
    }

    private static void find(FactPath constant, ComparedFacts facts) {
        FactPath code = constant.up(FactType.CODE);
        FactPath alias = code.at(FactType.ALIAS, facts.before(constant).get(0));
        boolean hasAlias = !facts.after(alias).isEmpty();
        boolean isSame = hasAlias || isKept(code.at(FactType.NAME), facts) || isKept(code.at(FactType.MEANING), facts);
        if (!isSame) {
            boolean retired = !facts.before(code.at(FactType.RETIRED)).isEmpty();
            String what = ChangeText.name(code) + " changed from "
                    + facts.before(constant).get(0) + " "
                    + CodesLock.quoted(facts.before(code.at(FactType.NAME))) + " to "
                    + facts.after(constant).get(0) + " " + CodesLock.quoted(facts.after(code.at(FactType.NAME)));
            facts.explain(retired ? ChangeKind.RETIRED_REUSED : ChangeKind.CODE_REPLACED, code, what);
            return;
        }
        List<FactPath> explained = new ArrayList<>(List.of(constant, alias));
        for (FactPath other : facts.changed(FactType.ALIAS)) { // the value of an alias is the constant
            if (other.startsWith(code)) {
                explained.add(other);
            }
        }
        facts.explain(
                hasAlias ? ChangeKind.CONSTANT_CHANGED_WITH_ALIAS : ChangeKind.CONSTANT_CHANGED,
                constant,
                ChangeText.of(facts, constant),
                explained);
    }

    private static boolean isKept(FactPath fact, ComparedFacts facts) {
        List<String> before = facts.before(fact);
        return !before.isEmpty() && before.equals(facts.after(fact));
    }
}
