package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;

/**
 * The constant of a number changed. If no constant, alias, name or meaning is left of the code that it was, the number means
 * another code now.
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
        FactPath olderAlias = code.at(FactType.ALIAS, facts.after(constant).get(0));
        boolean hasAlias = !facts.after(alias).isEmpty();
        if (!Identifiers.keepsCode(code, facts)) {
            explainOther(code, facts);
            return;
        }
        List<FactPath> explained = new ArrayList<>(List.of(constant, alias, olderAlias));
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

    private static void explainOther(FactPath code, ComparedFacts facts) {
        String before = facts.before(code.at(FactType.CONSTANT)).get(0);
        String what = ChangeText.name(code) + " changed from "
                + before + " " + CodesLock.quoted(facts.before(code.at(FactType.NAME))) + " to "
                + facts.after(code.at(FactType.CONSTANT)).get(0) + " "
                + CodesLock.quoted(facts.after(code.at(FactType.NAME)));
        boolean retired = !facts.before(code.at(FactType.RETIRED)).isEmpty();
        if (retired) {
            facts.explain(ChangeKind.RETIRED_REUSED, code, what);
        } else {
            String remedy = "if it is the same code, keep its constant with \"constant: " + before + "\"; ";
            facts.explain(ChangeKind.CODE_REPLACED, code, what, remedy + ChangeKind.CODE_REPLACED.remedy());
        }
    }
}
