package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/** A number that was removed or left is used again: by the same code, or by another one, which is never accepted. */
final class RestoredCodes implements ChangeRule {
    @Override
    public void find(ComparedFacts facts) {
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        for (FactPath code : facts.added(FactType.CODE)) {
            find(code, rows, facts);
        }
    }

    private static void find(FactPath code, FactsAboutCodes rows, ComparedFacts facts) {
        List<String> before = facts.removedValue(code.at(FactType.CONSTANT));
        List<String> after = facts.after(code.at(FactType.CONSTANT));
        if (!before.isEmpty()) {
            boolean same = before.equals(after);
            String what = ChangeText.name(code) + " was " + CodesLock.quoted(before) + " until it was removed, and "
                    + (same ? "is back" : "is now " + CodesLock.quoted(after));
            facts.explain(same ? ChangeKind.CODE_RESTORED : ChangeKind.RETIRED_REUSED, code, what, rows.with(code));
        } else if (facts.isTaken(code, code)) {
            String what = ChangeText.name(code) + " was another code until that was renumbered";
            facts.explain(ChangeKind.RETIRED_REUSED, code, what, rows.with(code));
        }
    }
}
