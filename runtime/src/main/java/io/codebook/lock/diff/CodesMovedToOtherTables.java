package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A code left its table, and exactly one other table got a code of the same number and constant. */
final class CodesMovedToOtherTables implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        FactsAboutCodes references = FactsAboutCodes.references(facts);
        Map<String, List<FactPath>> added = new HashMap<>();
        for (FactPath code : facts.added(FactType.CODE)) {
            List<FactPath> sameNumber = added.getOrDefault(code.name(), new ArrayList<>());
            sameNumber.add(code);
            added.put(code.name(), sameNumber);
        }
        for (FactPath code : facts.removed(FactType.CODE)) {
            if (facts.isKept(code.up(FactType.TABLE))) { // that the whole table was removed explains more
                List<FactPath> sameNumber = added.getOrDefault(code.name(), List.of());
                List<FactPath> same = ofConstant(facts.before(code.at(FactType.CONSTANT)), sameNumber, facts);
                if (same.size() == 1) {
                    explain(code, same.get(0), rows, references, facts);
                }
            }
        }
    }

    private static List<FactPath> ofConstant(List<String> constant, List<FactPath> codes, ComparedFacts facts) {
        List<FactPath> same = new ArrayList<>();
        for (FactPath code : codes) {
            FactPath now = code.at(FactType.CONSTANT);
            if (facts.isUnexplained(now) && constant.equals(facts.after(now))) {
                same.add(code);
            }
        }
        return same;
    }

    private static void explain(
            FactPath from, FactPath to, FactsAboutCodes rows, FactsAboutCodes references, ComparedFacts facts) {
        String what = ChangeText.name(from) + ", " + CodesLock.quoted(facts.before(from.at(FactType.CONSTANT)))
                + ", moved to table " + to.name(FactType.TABLE);
        List<FactPath> explained = references.with(from);
        explained.addAll(rows.with(to));
        facts.explain(ChangeKind.CODE_MOVED, from, what, explained);
    }
}
