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
            FactPath constant = code.at(FactType.CONSTANT);
            if (facts.isUnexplained(constant)) {
                String key = key(code, facts.after(constant));
                List<FactPath> same = added.getOrDefault(key, new ArrayList<>());
                same.add(code);
                added.put(key, same);
            }
        }
        for (FactPath code : facts.removed(FactType.CODE)) {
            if (facts.isKept(code.up(FactType.TABLE))) { // that the whole table was removed explains more
                String key = key(code, facts.before(code.at(FactType.CONSTANT)));
                List<FactPath> same = added.getOrDefault(key, List.of());
                if (same.size() == 1 && facts.isUnexplained(same.get(0).at(FactType.CONSTANT))) {
                    explain(code, same.get(0), rows, references, facts);
                }
            }
        }
    }

    private static String key(FactPath code, List<String> constant) {
        return CodesLock.quoted(List.of(code.name())) + CodesLock.quoted(constant);
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
