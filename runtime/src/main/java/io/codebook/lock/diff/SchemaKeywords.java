package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The keywords of one version of a declared schema, by JSON Pointer. */
final class SchemaKeywords {
    /** How strict a subschema is. */
    enum Demand {
        NOTHING,
        SOMETHING,
        ABSENCE
    }

    /** A reference to something other than a definition, as a fact of its own or within the text of one. */
    private static final Pattern OTHER_REFERENCE =
            Pattern.compile("\\$(?:ref|dynamicRef)(?: \\[|\": )(?!\"?#/(?:\\$defs|definitions)/)");

    /** A place where a subschema that permits more makes the whole schema permit more. */
    private static final Pattern PLAIN_PLACE = Pattern.compile("(?:/properties/[^/]*|/items|/additionalProperties)*");

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

    /**
     * Whether what a keyword means may depend on a keyword elsewhere: on those that evaluate a part of the body, or on a
     * reference that leads to it. References to definitions do no harm, because definitions are compared with no certainty.
     */
    boolean isEntangled() {
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            if (fact.getKey().is(FactType.KEYWORD)) {
                String text = fact.getKey().name() + " " + fact.getValue();
                if (text.contains("/unevaluated")
                        || OTHER_REFERENCE.matcher(text).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a wider choice of codes widens each placeholder, and so the schema. */
    boolean growsWithCodes() {
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            if (fact.getKey().is(FactType.KEYWORD)
                    && fact.getValue().toString().contains("$code ")
                    && !PLAIN_PLACE.matcher(fact.getKey().name()).matches()) {
                return false;
            }
        }
        return true;
    }
}
