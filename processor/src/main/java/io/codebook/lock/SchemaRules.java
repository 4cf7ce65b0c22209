package io.codebook.lock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A declared schema demands more, less, or something else: one change each, whatever number of keywords it takes. */
final class SchemaRules {
    private static final String TIGHTENED = "schema-tightened";
    private static final String LOOSENED = "schema-loosened";
    private static final String CHANGED = "schema-changed";

    private static final FactPath AT = Patterns.SCHEMA.and("at", FactPath.ANY);
    private static final FactPath CODES = Patterns.SCHEMA.and("codes");
    private static final FactPath WHERE = Patterns.SCHEMA.and("where", FactPath.ANY);

    private final Differences differences;
    private final FactPath schema;
    private final SchemaComparison comparison;

    private SchemaRules(Differences differences, FactPath schema) {
        this.differences = differences;
        this.schema = schema;
        comparison = new SchemaComparison(
                new SchemaDemands(differences.before(), schema), new SchemaDemands(differences.after(), schema));
    }

    static void find(Differences differences) {
        Set<FactPath> schemas = new LinkedHashSet<>();
        for (FactPath fact : differences.rest()) {
            if (fact.isWithin(Patterns.SCHEMA) && differences.isKept(fact.first(2))) {
                schemas.add(fact.first(2));
            }
        }
        for (FactPath schema : schemas) {
            new SchemaRules(differences, schema).find();
        }
    }

    private void find() {
        List<FactPath> facts = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (FactPath fact : differences.rest()) {
            if (fact.startsWith(schema)) {
                facts.add(fact);
                kinds.add(kind(fact));
            }
        }
        for (String kind : List.of(TIGHTENED, LOOSENED, CHANGED)) {
            List<FactPath> explained = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                if (kinds.get(i).equals(kind)) {
                    explained.add(facts.get(i));
                    said.add(Names.change(differences, facts.get(i)));
                }
            }
            if (!said.isEmpty()) {
                FactPath subject = said.size() == 1 ? explained.get(0) : schema;
                differences.explain(kind, subject, String.join(", and ", said), explained);
            }
        }
    }

    private String kind(FactPath fact) {
        int refuses = SchemaComparison.UNKNOWN;
        if (fact.matches(AT)) {
            refuses = comparison.at(fact.last());
        } else if (fact.matches(CODES) || fact.matches(WHERE)) {
            refuses = SchemaComparison.choice(differences.before(fact), differences.after(fact));
        }
        return switch (refuses) {
            case SchemaComparison.MORE -> TIGHTENED;
            case SchemaComparison.LESS -> LOOSENED;
            default -> CHANGED;
        };
    }
}
