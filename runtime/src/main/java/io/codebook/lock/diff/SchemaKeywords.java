package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.SortedMap;

/** The keywords of one version of a declared schema, by JSON Pointer. */
final class SchemaKeywords {
    /** How strict a subschema is. */
    enum Demand {
        NOTHING,
        SOMETHING,
        ABSENCE
    }

    private final SortedMap<FactPath, List<String>> facts;
    private final FactPath schema;

    SchemaKeywords(SortedMap<FactPath, List<String>> facts, FactPath schema) {
        this.facts = schema.in(facts);
        this.schema = schema;
    }

    /** The values of a keyword; none when it is not there. */
    List<String> values(String pointer) {
        return facts.getOrDefault(schema.at(FactType.KEYWORD, pointer), List.of());
    }

    boolean has(String pointer) {
        return !values(pointer).isEmpty() || hasWithin(pointer);
    }

    boolean hasWithin(String pointer) {
        FactPath start = schema.at(FactType.KEYWORD, pointer + "/");
        SortedMap<FactPath, List<String>> from = facts.tailMap(start);
        return !from.isEmpty()
                && from.firstKey().is(FactType.KEYWORD)
                && from.firstKey().name().startsWith(start.name());
    }

    /** What the subschema at a place asks for. */
    Demand demand(String pointer) {
        List<String> whole = values(pointer);
        if (whole.equals(List.of("false"))) {
            return Demand.ABSENCE;
        }
        boolean nothing = whole.isEmpty() || whole.equals(List.of("true")) || whole.equals(List.of("{}"));
        return nothing && !hasWithin(pointer) ? Demand.NOTHING : Demand.SOMETHING;
    }

    /** Whether the schema has keywords about what no other keyword evaluated, so that each depends on all. */
    boolean isEntangled() {
        for (FactPath fact : facts.keySet()) {
            if (fact.is(FactType.KEYWORD) && fact.name().contains("/unevaluated")) {
                return true;
            }
        }
        return false;
    }
}
