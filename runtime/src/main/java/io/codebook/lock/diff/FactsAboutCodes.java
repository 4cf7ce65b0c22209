package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The unexplained facts that come or go with a code: rows of mappings that were added for it, and what referred to it. Made
 * once for all codes, because a build may add thousands.
 */
final class FactsAboutCodes {
    private final Map<FactPath, List<FactPath>> byCode = new HashMap<>();

    private FactsAboutCodes() {}

    /** The added rows of mappings, by the codes that they map. */
    static FactsAboutCodes addedRows(ComparedFacts facts) {
        FactsAboutCodes rows = new FactsAboutCodes();
        for (FactType type : List.of(FactType.MAPPED_CODE, FactType.UNMAPPED_CODE)) {
            for (FactPath row : facts.added(type)) {
                rows.add(FactPath.table(row.name(FactType.MAPPINGS)).at(FactType.CODE, row.name()), row);
            }
        }
        return rows;
    }

    /** The differing facts that refer to codes. */
    static FactsAboutCodes references(ComparedFacts facts) {
        FactsAboutCodes references = new FactsAboutCodes();
        for (FactPath fact : facts.unexplained()) {
            for (FactPath code : CodeReferences.codesOf(facts.before(), fact)) {
                references.add(code, fact);
            }
        }
        return references;
    }

    private void add(FactPath code, FactPath fact) {
        List<FactPath> facts = byCode.getOrDefault(code, new ArrayList<>());
        facts.add(fact);
        byCode.put(code, facts);
    }

    /** The code itself and the facts about it. */
    List<FactPath> with(FactPath code) {
        List<FactPath> facts = new ArrayList<>(List.of(code));
        facts.addAll(byCode.getOrDefault(code, List.of()));
        return facts;
    }
}
