package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The keywords of one version of a declared schema, by JSON Pointer. */
final class SchemaKeywords {
    /** A reference to something other than a definition, as a fact of its own or within the text of one. */
    private static final Pattern OTHER_REFERENCE =
            Pattern.compile("\\$(?:ref|dynamicRef)(?: \\[|\": )(?!\"?#/(?:\\$defs|definitions)/)");

    private final SortedMap<FactPath, List<String>> facts;
    private final FactPath schema;
    private final boolean isEntangled;
    private final boolean growsWithCodes;

    SchemaKeywords(SortedMap<FactPath, List<String>> facts, FactPath schema) {
        this.facts = schema.in(facts);
        this.schema = schema;
        isEntangled = areEntangled(this.facts);
        growsWithCodes = growWithCodes(this.facts);
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

    /** Whether the subschema at a place permits anything, as it does where there is none. */
    boolean permitsAll(String pointer) {
        List<String> whole = values(pointer);
        boolean nothing = whole.isEmpty() || whole.equals(List.of("true")) || whole.equals(List.of("{}"));
        return nothing && !hasWithin(pointer);
    }

    boolean permitsNothing(String pointer) {
        return values(pointer).equals(List.of("false"));
    }

    /**
     * Whether what a keyword means may depend on a keyword elsewhere: on those that evaluate a part of the body, or on a
     * reference that leads to it. References to definitions do no harm, because definitions are compared with no certainty.
     */
    boolean isEntangled() {
        return isEntangled;
    }

    private static boolean areEntangled(SortedMap<FactPath, List<String>> facts) {
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
        return growsWithCodes;
    }

    private static boolean growWithCodes(SortedMap<FactPath, List<String>> facts) {
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            if (fact.getKey().is(FactType.KEYWORD)
                    && fact.getValue().toString().contains("$code ")
                    && !isPlain(fact.getKey().name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a subschema at a place that permits more makes the whole schema permit more. */
    private static boolean isPlain(String pointer) {
        String[] words = pointer.split("/", -1);
        int next = 1;
        while (next < words.length) {
            boolean property = words[next].equals("properties") && next + 1 < words.length;
            if (!property && !words[next].equals("items") && !words[next].equals("additionalProperties")) {
                return false;
            }
            next += property ? 2 : 1;
        }
        return words[0].isEmpty();
    }
}
