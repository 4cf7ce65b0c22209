package io.codebook.lock.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whether a JSON Schema refuses more than before. What is not certain is unknown. */
final class SchemaComparison {
    /** Some bodies that were valid are refused. */
    private static final ChangeKind MORE = ChangeKind.SCHEMA_TIGHTENED;
    /** No body that was valid is refused. */
    private static final ChangeKind LESS = ChangeKind.SCHEMA_LOOSENED;

    /** Exactly the bodies that were valid are. */
    private static final ChangeKind SAME = ChangeKind.SCHEMA_RESPELLED;

    private static final ChangeKind UNKNOWN = ChangeKind.SCHEMA_CHANGED;

    /** The words of the longest pointer that is looked into, which is longer than codes.yaml can nest; a peer's may be longer. */
    private static final int DEEPEST = 100;

    private static final String NUMBER = "-?[0-9]{1,18}(?:\\.[0-9]{1,18})?(?:[eE][-+]?[0-9]{1,2})?";

    private static final List<String> MINIMA =
            List.of("minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum");
    private static final List<String> MAXIMA =
            List.of("maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum");
    /** Older versions took these for more than annotations, so their locks have facts of them. */
    private static final List<String> ANNOTATIONS = List.of("default", "deprecated", "readOnly", "writeOnly");

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
            ChangeKind change = strictness(within, within);
            if (change == MORE || change == LESS) {
                return change;
            }
            place = within;
        }
        if (next == words.length) {
            return strictness(place, place);
        }
        return next < words.length - 1 ? UNKNOWN : keyword(place, words[next]);
    }

    /** A property that one side does not declare: there, "additionalProperties" decides. */
    private ChangeKind undeclared(String object, String property) {
        String additional = object + "/additionalProperties";
        boolean patterns = before.has(object + "/patternProperties") || after.has(object + "/patternProperties");
        return patterns
                ? UNKNOWN
                : strictness(before.has(property) ? property : additional, after.has(property) ? property : additional);
    }

    /** Compares subschemas by whether they permit anything or nothing; of others, it is not certain. */
    private ChangeKind strictness(String was, String is) {
        if (before.permitsAll(was) || after.permitsNothing(is)) {
            return after.permitsAll(is) || before.permitsNothing(was) ? SAME : MORE;
        }
        return after.permitsAll(is) || before.permitsNothing(was) ? LESS : UNKNOWN;
    }

    private ChangeKind keyword(String place, String keyword) {
        List<String> was = numbers(before.values(place + "/" + keyword));
        List<String> is = numbers(after.values(place + "/" + keyword));
        if (was.equals(is) || ANNOTATIONS.contains(keyword)) {
            return SAME;
        }
        if (MINIMA.contains(keyword) || MAXIMA.contains(keyword)) {
            return limit(was, is, MINIMA.contains(keyword) ? 1 : -1);
        }
        return switch (keyword) {
            case "type" -> choice(types(before, place), types(after, place));
            case "enum" -> choice(either(was, before, place + "/const"), either(is, after, place + "/const"));
            case "const" -> choice(either(was, before, place + "/enum"), either(is, after, place + "/enum"));
            case "required" -> required(was, is);
            case "pattern", "format" -> presence(was, is);
            case "multipleOf" -> multiple(was, is);
            case "uniqueItems" -> presence(withoutFalse(was), withoutFalse(is));
            default -> UNKNOWN;
        };
    }

    /** One text for all spellings of a number. */
    private static List<String> numbers(List<String> values) {
        List<String> numbers = new ArrayList<>();
        for (String value : values) {
            numbers.add(
                    value.matches(NUMBER)
                            ? new BigDecimal(value).stripTrailingZeros().toString()
                            : value);
        }
        return numbers;
    }

    /** The types, with "integer" in "number", which permits nothing else if all must be multiples of an integer. */
    private static List<String> types(SchemaKeywords side, String place) {
        List<String> types = new ArrayList<>(side.values(place + "/type"));
        if (types.contains("number")) {
            types.add("integer");
            if (String.join("", side.values(place + "/multipleOf")).matches("[0-9]+")) {
                types.remove("number");
            }
        }
        return types;
    }

    /** "const" is a list of one value. */
    private static List<String> either(List<String> values, SchemaKeywords side, String other) {
        return values.isEmpty() ? numbers(side.values(other)) : values;
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
        boolean isLess = containsAll(after, before);
        return containsAll(before, after) ? (isLess ? SAME : MORE) : isLess ? LESS : UNKNOWN;
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
        if (!areNumbers(before, after)) {
            return presence(before, after);
        }
        int change = new BigDecimal(after.get(0)).compareTo(new BigDecimal(before.get(0))) * sign;
        return change > 0 ? MORE : LESS;
    }

    private static ChangeKind multiple(List<String> before, List<String> after) {
        if (!areNumbers(before, after)) {
            return presence(before, after);
        }
        BigDecimal was = new BigDecimal(before.get(0));
        BigDecimal is = new BigDecimal(after.get(0));
        if (was.signum() <= 0 || is.signum() <= 0) {
            return UNKNOWN;
        }
        return is.remainder(was).signum() == 0 ? MORE : was.remainder(is).signum() == 0 ? LESS : UNKNOWN;
    }

    private static boolean areNumbers(List<String> before, List<String> after) {
        return String.join("", before).matches(NUMBER) && String.join("", after).matches(NUMBER);
    }

    private static ChangeKind presence(List<String> before, List<String> after) {
        return after.equals(before) ? SAME : after.isEmpty() ? LESS : before.isEmpty() ? MORE : UNKNOWN;
    }
}
