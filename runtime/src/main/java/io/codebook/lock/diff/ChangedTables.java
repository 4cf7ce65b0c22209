package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;

/**
 * A table changed from codes to operations or back, takes its codes from another table, is written otherwise in JSON, or got or lost
 * its fallback. The facts of rows that differ because of that belong to the change.
 */
final class ChangedTables implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath kind : facts.changed(FactType.TABLE_KIND)) {
            facts.explain(
                    ChangeKind.TABLE_KIND_CHANGED, kind, ChangeText.of(facts, kind), List.of(kind.up(FactType.TABLE)));
        }
        for (FactPath from : facts.changed(FactType.CODES_FROM)) {
            List<FactPath> explained = with(from, FactType.ANSWER, facts);
            explained.add(from.up(FactType.TABLE).at(FactType.TABLE_FALLBACK));
            facts.explain(ChangeKind.CODES_FROM_CHANGED, from, ChangeText.of(facts, from), explained);
        }
        List<FactPath> forms = new ArrayList<>(facts.added(FactType.JSON));
        forms.addAll(facts.removed(FactType.JSON));
        forms.addAll(facts.changed(FactType.JSON));
        for (FactPath form : forms) {
            facts.explain(ChangeKind.JSON_FORM_CHANGED, form, ChangeText.jsonForm(facts, form));
        }
        explainFallbacks(ChangeKind.TABLE_FALLBACK_ADDED, facts.added(FactType.TABLE_FALLBACK), facts);
        explainFallbacks(ChangeKind.TABLE_FALLBACK_DROPPED, facts.removed(FactType.TABLE_FALLBACK), facts);
    }

    private static void explainFallbacks(ChangeKind kind, List<FactPath> fallbacks, ComparedFacts facts) {
        for (FactPath fallback : fallbacks) {
            List<FactPath> explained = with(fallback, FactType.OPERATION_WITHOUT_FALLBACK, facts);
            facts.explain(kind, fallback, ChangeText.of(facts, fallback), explained);
        }
    }

    /** A fact of a table, and the differing facts of a type that operations of the table have, unless these come or go. */
    private static List<FactPath> with(FactPath fact, FactType type, ComparedFacts facts) {
        List<FactPath> explained = new ArrayList<>(List.of(fact));
        for (FactPath other : facts.unexplained(fact.up(FactType.TABLE))) {
            if (other.is(type) && facts.isKept(other.up(FactType.OPERATION))) {
                explained.add(other);
            }
        }
        return explained;
    }
}
