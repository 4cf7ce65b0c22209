package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/** A number that was removed or left is used again: by the same code, or by another one, which cannot be accepted. */
final class ReusedNumbers implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
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
            String what = same
                    ? ChangeText.name(code) + ", " + CodesLock.quoted(before) + ", was removed and is added again"
                    : ChangeText.name(code) + " was " + CodesLock.quoted(before) + ", which was removed, and is now "
                            + CodesLock.quoted(after);
            facts.explain(same ? ChangeKind.CODE_RESTORED : ChangeKind.RETIRED_REUSED, code, what, rows.with(code));
        } else if (facts.isTaken(code, code)) {
            String what = ChangeText.name(code) + " was another code, which was renumbered";
            facts.explain(ChangeKind.RETIRED_REUSED, code, what, rows.with(code));
        }
    }
}
