package io.codebook.lock.diff;

import io.codebook.lock.diff.SchemaKeywords.Demand;
import java.math.BigDecimal;
import java.util.List;

/** Whether a JSON Schema refuses more than before. What is not certain is unknown. */
final class SchemaComparison {
    /** What a schema refuses, compared with before. */
    enum Refuses {
        /** Some bodies that were valid are refused. */
        MORE(ChangeKind.SCHEMA_TIGHTENED),
        /** No body that was valid is refused. */
        LESS(ChangeKind.SCHEMA_LOOSENED),
        UNKNOWN(ChangeKind.SCHEMA_CHANGED);

        private final ChangeKind kind;

        Refuses(ChangeKind kind) {
            this.kind = kind;
        }

        ChangeKind kind() {
            return kind;
        }
    }

    private static final String NUMBER = "-?[0-9]{1,18}(?:\\.[0-9]{1,18})?";

    private final SchemaKeywords before;
    private final SchemaKeywords after;

    SchemaComparison(SchemaKeywords before, SchemaKeywords after) {
        this.before = before;
        this.after = after;
    }

    /** What the difference at a place makes of the schema. */
    Refuses at(String pointer) {
        if (before.isEntangled() || after.isEntangled() || !pointer.startsWith("/")) {
            return Refuses.UNKNOWN;
        }
        String[] words = pointer.substring(1).split("/", -1);
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
                return change > 0 ? Refuses.MORE : Refuses.LESS;
            }
            place = within;
        }
        if (next == words.length) {
            return after.demand(place) == Demand.SOMETHING ? Refuses.UNKNOWN : Refuses.LESS;
        }
        return next < words.length - 1
                ? Refuses.UNKNOWN
                : keyword(words[next], before.values(pointer), after.values(pointer));
    }

    /** A property that one side does not declare: there, "additionalProperties" decides. */
    private Refuses undeclared(String object, String property) {
        String additional = object + "/additionalProperties";
        Demand was = before.demand(before.has(property) ? property : additional);
        Demand is = after.demand(after.has(property) ? property : additional);
        boolean patterns = before.has(object + "/patternProperties") || after.has(object + "/patternProperties");
        if (patterns || (was == is && is == Demand.SOMETHING)) {
            return Refuses.UNKNOWN;
        }
        return is.compareTo(was) > 0 ? Refuses.MORE : Refuses.LESS;
    }

    private static Refuses keyword(String keyword, List<String> before, List<String> after) {
        return switch (keyword) {
            case "minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum" -> limit(before, after, 1);
            case "maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum" -> limit(before, after, -1);
            case "type", "enum" -> choice(before, after);
            case "required" -> required(before, after);
            case "pattern", "const", "format", "multipleOf" -> presence(before, after);
            case "uniqueItems" -> presence(withoutFalse(before), withoutFalse(after));
            default -> Refuses.UNKNOWN;
        };
    }

    private static List<String> withoutFalse(List<String> values) {
        return values.equals(List.of("false")) ? List.of() : values;
    }

    /** The codes that fill the placeholders. */
    Refuses codes(List<String> before, List<String> after) {
        return this.before.growsWithCodes() && this.after.growsWithCodes() ? choice(before, after) : Refuses.UNKNOWN;
    }

    /** A list of what is permitted; everything is while there is no list. */
    private static Refuses choice(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return presence(before, after);
        }
        return after.containsAll(before) ? Refuses.LESS : before.containsAll(after) ? Refuses.MORE : Refuses.UNKNOWN;
    }

    private static Refuses required(List<String> before, List<String> after) {
        List<String> none = List.of("[]");
        if (before.containsAll(after) || after.equals(none)) {
            return Refuses.LESS;
        }
        return after.containsAll(before) || before.equals(none) ? Refuses.MORE : Refuses.UNKNOWN;
    }

    private static Refuses limit(List<String> before, List<String> after, int sign) {
        if (before.size() != 1 || after.size() != 1) {
            return presence(before, after);
        }
        if (!before.get(0).matches(NUMBER) || !after.get(0).matches(NUMBER)) {
            return Refuses.UNKNOWN;
        }
        int change = new BigDecimal(after.get(0)).compareTo(new BigDecimal(before.get(0))) * sign;
        return change > 0 ? Refuses.MORE : Refuses.LESS;
    }

    private static Refuses presence(List<String> before, List<String> after) {
        return after.isEmpty() ? Refuses.LESS : before.isEmpty() ? Refuses.MORE : Refuses.UNKNOWN;
    }
}
