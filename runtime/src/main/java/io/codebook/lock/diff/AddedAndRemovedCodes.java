package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/** Codes that were added or removed, with the rows of mappings and the answers that came or went with them. */
final class AddedAndRemovedCodes implements ChangeRule {
    private static final String RETIRE =
            "if the code was ever sent, retire it instead, so that old messages stay readable";

    @Override
    public void explain(ComparedFacts facts) {
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        for (FactPath code : facts.added(FactType.CODE)) {
            facts.explain(ChangeKind.CODE_ADDED, code, ChangeText.of(facts, code), rows.with(code));
        }
        FactsAboutCodes references = FactsAboutCodes.references(facts);
        for (FactPath code : facts.removed(FactType.CODE)) {
            FactPath reservation = code.up(FactType.TABLE).at(FactType.RESERVATION, code.name());
            List<FactPath> explained = references.with(code);
            String what = ChangeText.of(facts, code);
            if (facts.isUnexplained(reservation)) {
                explained.add(reservation);
                facts.explain(ChangeKind.CODE_REMOVED, code, what + ", and its number is reserved", RETIRE, explained);
            } else {
                facts.explain(ChangeKind.CODE_REMOVED, code, what, explained);
            }
        }
    }
}
