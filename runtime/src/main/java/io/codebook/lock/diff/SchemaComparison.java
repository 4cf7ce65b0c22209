package io.codebook.lock.diff;

import io.codebook.lock.diff.SchemaKeywords.Demand;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** Whether a JSON Schema refuses more than before. What is not certain is unknown. */
final class SchemaComparison {
    /** Some bodies that were valid are refused. */
    private static final ChangeKind MORE = ChangeKind.SCHEMA_TIGHTENED;
    /** No body that was valid is refused. */
    private static final ChangeKind LESS = ChangeKind.SCHEMA_LOOSENED;

    private static final ChangeKind UNKNOWN = ChangeKind.SCHEMA_CHANGED;

    /** The words of the longest pointer that is looked into, which is longer than codes.yaml can nest; a peer's may be longer. */
    private static final int DEEPEST = 100;

    private static final String NUMBER = "-?[0-9]{1,18}(?:\\.[0-9]{1,18})?";

    private final SchemaKeywords before;
    private final SchemaKeywords after;

    SchemaComparison(SchemaKeywords before, SchemaKeywords after) {
        this.before = before;
        this.after = after;
    }

    /** What the difference at a place makes of the schema. */
    ChangeKind at(String pointer) {
        if (before.isEntangled() || after.isEntangled() || !pointer.startsWith("/")) {
            return UNKNOWN;
        }
        String[] words = pointer.substring(1).split("/", -1);
        if (words.length > DEEPEST) {
            return UNKNOWN;
        }
        String place = "";
        int next = 0;
        while (next < words.length) {
            boolean property = words[next].equals("properties") && next + 1 < words.length;
            if (!property && !words[next].equals("items") && !words[next].equals("additionalProperties")) {
                break;
            }
            String within = place + "/" + words[next] + (property ? "/" + words[next + 1] : "");
            next += property ? 2 : 1;
            if (property && !(before.has(within) && after.has(within))) {
                return undeclared(place, within);
            }
            int change = after.demand(within).compareTo(before.demand(within));
            if (change != 0) {
                return change > 0 ? MORE : LESS;
            }
            place = within;
        }
        if (next == words.length) {
            return after.demand(place) == Demand.SOMETHING ? UNKNOWN : LESS;
        }
        return next < words.length - 1 ? UNKNOWN : keyword(words[next], before.values(pointer), after.values(pointer));
    }

    /** A property that one side does not declare: there, "additionalProperties" decides. */
    private ChangeKind undeclared(String object, String property) {
        String additional = object + "/additionalProperties";
        Demand was = before.demand(before.has(property) ? property : additional);
        Demand is = after.demand(after.has(property) ? property : additional);
        boolean patterns = before.has(object + "/patternProperties") || after.has(object + "/patternProperties");
        if (patterns || (was == is && is == Demand.SOMETHING)) {
            return UNKNOWN;
        }
        return is.compareTo(was) > 0 ? MORE : LESS;
    }

    private static ChangeKind keyword(String keyword, List<String> before, List<String> after) {
        return switch (keyword) {
            case "minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum" -> limit(before, after, 1);
            case "maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum" -> limit(before, after, -1);
            case "type", "enum" -> choice(before, after);
            case "required" -> required(before, after);
            case "pattern", "const", "format", "multipleOf" -> presence(before, after);
            case "uniqueItems" -> presence(withoutFalse(before), withoutFalse(after));
            default -> UNKNOWN;
        };
    }

    private static List<String> withoutFalse(List<String> values) {
        return values.equals(List.of("false")) ? List.of() : values;
    }

    /** The codes that fill the placeholders. */
    ChangeKind codes(List<String> before, List<String> after) {
        return this.before.growsWithCodes() && this.after.growsWithCodes() ? choice(before, after) : UNKNOWN;
    }

    /** A list of what is permitted; everything is while there is no list. */
    private static ChangeKind choice(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return presence(before, after);
        }
        return containsAll(after, before) ? LESS : containsAll(before, after) ? MORE : UNKNOWN;
    }

    private static ChangeKind required(List<String> before, List<String> after) {
        List<String> none = List.of("[]");
        if (containsAll(before, after) || after.equals(none)) {
            return LESS;
        }
        return containsAll(after, before) || before.equals(none) ? MORE : UNKNOWN;
    }

    private static boolean containsAll(List<String> some, List<String> others) {
        return new HashSet<>(some).containsAll(others);
    }

    private static ChangeKind limit(List<String> before, List<String> after, int sign) {
        if (before.size() != 1 || after.size() != 1) {
            return presence(before, after);
        }
        if (!before.get(0).matches(NUMBER) || !after.get(0).matches(NUMBER)) {
            return UNKNOWN;
        }
        int change = new BigDecimal(after.get(0)).compareTo(new BigDecimal(before.get(0))) * sign;
        return change > 0 ? MORE : LESS;
    }

    private static ChangeKind presence(List<String> before, List<String> after) {
        return after.isEmpty() ? LESS : before.isEmpty() ? MORE : UNKNOWN;
    }
}
