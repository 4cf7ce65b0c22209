package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;

/** A table changed from codes to operations or back, or takes its codes from another table. All its rows belong to that change. */
final class ChangedTableKinds implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath kind : facts.changed(FactType.TABLE_KIND)) {
            facts.explain(
                    ChangeKind.TABLE_KIND_CHANGED, kind, ChangeText.of(facts, kind), List.of(kind.up(FactType.TABLE)));
        }
        for (FactPath from : facts.changed(FactType.CODES_FROM)) {
            FactPath table = from.up(FactType.TABLE);
            List<FactPath> explained = new ArrayList<>(List.of(from, table.at(FactType.TABLE_FALLBACK)));
            for (FactPath fact : facts.unexplained(table)) {
                if (fact.is(FactType.ANSWER)) {
                    explained.add(fact);
                }
            }
            facts.explain(ChangeKind.CODES_FROM_CHANGED, from, ChangeText.of(facts, from), explained);
        }
    }
}
