package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A schema became stricter, looser or different: one change for each, whatever the number of keywords. */
final class ChangedSchemas implements ChangeRule {
    private static final List<ChangeKind> KINDS = List.of(
            ChangeKind.SCHEMA_TIGHTENED,
            ChangeKind.SCHEMA_LOOSENED,
            ChangeKind.SCHEMA_CHANGED,
            ChangeKind.SCHEMA_RESPELLED);

    @Override
    public void explain(ComparedFacts facts) {
        Set<FactPath> schemas = new LinkedHashSet<>();
        for (FactPath fact : facts.unexplained()) {
            if (fact.isWithin(FactType.SCHEMA) && facts.isKept(fact.up(FactType.SCHEMA))) {
                schemas.add(fact.up(FactType.SCHEMA));
            }
        }
        for (FactPath schema : schemas) {
            find(schema, facts);
        }
    }

    private static void find(FactPath schema, ComparedFacts facts) {
        SchemaComparison comparison = new SchemaComparison(
                new SchemaKeywords(facts.before(), schema), new SchemaKeywords(facts.after(), schema));
        List<FactPath> differing = facts.unexplained(schema);
        for (ChangeKind kind : KINDS) {
            List<FactPath> explained = new ArrayList<>();
            List<String> what = new ArrayList<>();
            for (FactPath fact : differing) {
                if (kind(fact, comparison, facts) == kind) {
                    explained.add(fact);
                    what.add(ChangeText.of(facts, fact));
                }
            }
            if (!what.isEmpty()) {
                FactPath subject = what.size() == 1 ? explained.get(0) : schema;
                facts.explain(kind, subject, String.join(", and ", what), explained);
            }
        }
    }

    private static ChangeKind kind(FactPath fact, SchemaComparison comparison, ComparedFacts facts) {
        if (fact.is(FactType.KEYWORD)) {
            return comparison.at(fact.name());
        }
        return fact.is(FactType.SELECTED_CODES) || fact.is(FactType.WHERE)
                ? comparison.codes(facts.before(fact), facts.after(fact))
                : ChangeKind.SCHEMA_CHANGED;
    }
}
