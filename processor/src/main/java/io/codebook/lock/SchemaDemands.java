package io.codebook.lock;

import java.util.List;
import java.util.SortedMap;

/** What one version of a declared schema demands, by JSON Pointer. */
final class SchemaDemands {
    /** How much a schema within another demands: nothing, something, or that nothing is there. */
    static final int NOTHING = 0;

    static final int SOMETHING = 1;
    static final int ABSENCE = 2;

    private final SortedMap<FactPath, List<String>> facts;
    private final FactPath at;

    SchemaDemands(SortedMap<FactPath, List<String>> facts, FactPath schema) {
        at = schema.and("at");
        this.facts = Differences.facts(facts, at);
    }

    /** The values of a keyword; none when it is not there. */
    List<String> values(String pointer) {
        return facts.getOrDefault(at.and(pointer), List.of());
    }

    boolean has(String pointer) {
        return !values(pointer).isEmpty() || hasWithin(pointer);
    }

    boolean hasWithin(String pointer) {
        SortedMap<FactPath, List<String>> from = facts.tailMap(at.and(pointer + "/"));
        return !from.isEmpty() && from.firstKey().last().startsWith(pointer + "/");
    }

    /** How much the schema at a place demands. */
    int amount(String pointer) {
        List<String> whole = values(pointer);
        if (whole.equals(List.of("false"))) {
            return ABSENCE;
        }
        boolean nothing = whole.isEmpty() || whole.equals(List.of("true")) || whole.equals(List.of("{}"));
        return nothing && !hasWithin(pointer) ? NOTHING : SOMETHING;
    }

    /** Whether some keywords look at what others have not looked at, so that each depends on all. */
    boolean isEntangled() {
        for (FactPath fact : facts.keySet()) {
            if (fact.last().contains("/unevaluated")) {
                return true;
            }
        }
        return false;
    }
}
