package io.codebook.compiler.output.typescript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value in the code of a module. Its text is on one line where Prettier would have it so. */
sealed interface TsValue {
    /** Objects with more members than this have one line for each. */
    int FEW_MEMBERS = 2;

    /** A start behind which a long text stays on the same line. */
    int SHORT_START = 6;

    /** A literal. */
    record Literal(String code) implements TsValue {
        @Override
        public String toString() {
            return code;
        }
    }

    /** An array. */
    record Items(List<TsValue> items) implements TsValue {}

    /** An object. */
    final class Members implements TsValue {
        private final Map<String, TsValue> members = new LinkedHashMap<>();

        /** Adds a member, or nothing if there is no value. The name is code: an identifier, or in quotes. */
        Members with(String name, @Nullable TsValue value) {
            if (value != null) {
                members.put(name, value);
            }
            return this;
        }
    }

    static Literal text(String text) {
        return new Literal(TsText.literal(text));
    }

    /** The lines of a value, with an indentation, what begins the first line, and what ends the last one. */
    default String lines(String indent, String start, String end) {
        String line = onOneLine();
        boolean fits = line != null && (indent + start + line + end).length() <= TsLine.WIDTH;
        if (fits) {
            return indent + start + line + end + "\n";
        }
        String next = indent + "  ";
        if (this instanceof Literal) {
            boolean isBroken = start.length() > SHORT_START;
            return indent + (isBroken ? start.stripTrailing() + "\n" + next : start) + line + end + "\n";
        }
        StringBuilder text = new StringBuilder(indent).append(start);
        if (this instanceof Items list) {
            text.append("[\n");
            list.items().forEach(item -> text.append(item.lines(next, "", ",")));
            text.append(indent).append(']');
        } else if (this instanceof Members object) {
            text.append("{\n");
            object.members.forEach((name, value) -> text.append(value.lines(next, name + ": ", ",")));
            text.append(indent).append('}');
        }
        return text.append(end).append('\n').toString();
    }

    /** A short value, such as a list of numbers, on one line whatever its length. */
    default String line() {
        return Objects.requireNonNull(onOneLine());
    }

    /** The text on one line, or null if it is to have several. */
    private @Nullable String onOneLine() {
        if (this instanceof Items list) {
            return onOneLine(list);
        }
        return this instanceof Members object ? onOneLine(object) : ((Literal) this).code();
    }

    private static @Nullable String onOneLine(Items list) {
        boolean isTable = list.items().size() > 1;
        List<String> texts = new ArrayList<>();
        for (TsValue item : list.items()) {
            String text = item.onOneLine();
            if (text == null) {
                return null;
            }
            texts.add(text);
            isTable &= item instanceof Members object && object.members.size() > 1;
        }
        return isTable ? null : "[" + String.join(", ", texts) + "]";
    }

    private static @Nullable String onOneLine(Members object) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, TsValue> member : object.members.entrySet()) {
            if (!(member.getValue() instanceof Literal literal)) {
                return null;
            }
            texts.add(member.getKey() + ": " + literal.code());
        }
        return texts.size() > FEW_MEMBERS ? null : "{ " + String.join(", ", texts) + " }";
    }
}
