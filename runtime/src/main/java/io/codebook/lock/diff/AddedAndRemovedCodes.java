package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;

/** Codes that were added or removed, with the rows of mappings and the answers that came or went with them. */
final class AddedAndRemovedCodes implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        for (FactPath code : facts.added(FactType.CODE)) {
            facts.explain(ChangeKind.CODE_ADDED, code, ChangeText.of(facts, code), rows.with(code));
        }
        FactsAboutCodes references = FactsAboutCodes.references(facts);
        for (FactPath code : facts.removed(FactType.CODE)) {
            facts.explain(ChangeKind.CODE_REMOVED, code, ChangeText.of(facts, code), references.with(code));
        }
    }
}
