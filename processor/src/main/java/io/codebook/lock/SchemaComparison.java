package io.codebook.lock;

import java.math.BigDecimal;
import java.util.List;

/** Whether a JSON Schema refuses more than it did. What cannot be told for certain is unknown. */
final class SchemaComparison {
    static final int UNKNOWN = 0;
    /** Bodies that were valid may be refused. */
    static final int MORE = 1;
    /** No body that was valid is refused. */
    static final int LESS = -1;

    private static final String NUMBER = "-?[0-9]{1,18}(?:\\.[0-9]{1,18})?";

    private final SchemaDemands before;
    private final SchemaDemands after;

    SchemaComparison(SchemaDemands before, SchemaDemands after) {
        this.before = before;
        this.after = after;
    }

    /** What becomes of the schema by what differs at a place. */
    int at(String pointer) {
        if (before.isEntangled() || after.isEntangled() || !pointer.startsWith("/")) {
            return UNKNOWN;
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
            int change = before.amount(within) - after.amount(within);
            if (change != 0) {
                return change < 0 ? MORE : LESS;
            }
            place = within;
        }
        if (next == words.length) {
            return after.amount(place) == SchemaDemands.SOMETHING ? UNKNOWN : LESS;
        }
        return next < words.length - 1 ? UNKNOWN : keyword(words[next], before.values(pointer), after.values(pointer));
    }

    /** A property that one side does not declare: there, what is said of additional properties holds. */
    private int undeclared(String object, String property) {
        String additional = object + "/additionalProperties";
        int was = before.amount(before.has(property) ? property : additional);
        int is = after.amount(after.has(property) ? property : additional);
        boolean patterns = before.has(object + "/patternProperties") || after.has(object + "/patternProperties");
        if (patterns || (was == is && is == SchemaDemands.SOMETHING)) {
            return UNKNOWN;
        }
        return is > was ? MORE : LESS;
    }

    private static int keyword(String keyword, List<String> before, List<String> after) {
        return switch (keyword) {
            case "minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum" -> limit(before, after, 1);
            case "maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum" -> limit(before, after, -1);
            case "type", "enum" -> choice(before, after);
            case "required" -> required(before, after);
            case "pattern", "const", "format", "multipleOf" -> presence(before, after);
            case "uniqueItems" ->
                before.equals(List.of("false"))
                        ? MORE
                        : after.equals(List.of("false")) ? LESS : presence(before, after);
            default -> UNKNOWN;
        };
    }

    /** What was chosen from: anything, while nothing is named. */
    static int choice(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return presence(before, after);
        }
        return after.containsAll(before) ? LESS : before.containsAll(after) ? MORE : UNKNOWN;
    }

    private static int required(List<String> before, List<String> after) {
        List<String> none = List.of("[]");
        if (before.containsAll(after) || after.equals(none)) {
            return LESS;
        }
        return after.containsAll(before) || before.equals(none) ? MORE : UNKNOWN;
    }

    private static int limit(List<String> before, List<String> after, int sign) {
        if (before.size() != 1 || after.size() != 1) {
            return presence(before, after);
        }
        if (!before.get(0).matches(NUMBER) || !after.get(0).matches(NUMBER)) {
            return UNKNOWN;
        }
        int change = new BigDecimal(after.get(0)).compareTo(new BigDecimal(before.get(0))) * sign;
        return change > 0 ? MORE : LESS;
    }

    private static int presence(List<String> before, List<String> after) {
        return before.isEmpty() ? MORE : after.isEmpty() ? LESS : UNKNOWN;
    }
}
