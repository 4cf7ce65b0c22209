package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a code table: a column beyond name and meaning.
 *
 * @param values the allowed values; empty unless the type is {@link Type#VALUES}
 * @param many whether a row may have several values
 * @param unique whether no two rows may have the same value
 * @param optional whether a row may omit the value
 */
public record Field(
        Text id,
        Type type,
        List<Value> values,
        boolean many,
        boolean unique,
        boolean optional,
        Stability stability,
        @Nullable Text doc) {
    private static final String LABEL_SIGNS = "._-";
    private static final int MAX_DIGITS = 10;

    /** The type of a field's values. */
    public enum Type {
        /** Letters, digits, {@code .}, {@code _} and {@code -}. */
        LABEL,
        /** Any text. */
        TEXT,
        /** A decimal 32-bit number. */
        INT,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** One of the values that the field declares. */
        VALUES
    }

    /** Which changes of an accepted value the gate allows. */
    public enum Stability {
        /** None. */
        FIXED,
        /** A change of wording, with a reason. */
        WORDED,
        /** All. */
        FREE
    }

    /**
     * An allowed value of a field.
     *
     * @param constant its constant in Java
     * @param ranges the numbers of the codes that have this value; empty when numbers do not determine it
     */
    public record Value(Text name, String constant, List<Range> ranges) {
        /** Whether the number of a code determines this value. */
        public boolean contains(Code code) {
            for (Range range : ranges) {
                if (range.contains(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a text is one of this field's type. */
    public boolean allows(Text value) {
        String text = value.value();
        return switch (type) {
            case LABEL -> Ascii.isOf(text, LABEL_SIGNS);
            case INT -> isInt(text);
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case VALUES -> declared(value) != null;
            case TEXT -> true;
        };
    }

    private static boolean isInt(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean canonical = !digits.startsWith("0") || text.equals("0");
        if (!Ascii.isDigits(digits) || digits.length() > MAX_DIGITS || !canonical) {
            return false;
        }
        long value = Long.parseLong(text);
        return value == (int) value;
    }

    /** The declared value of this name, or null when there is none. */
    public @Nullable Value declared(Text name) {
        for (Value value : values) {
            if (value.name().value().equals(name.value())) {
                return value;
            }
        }
        return null;
    }

    /** The value that the number of a code determines, or null. */
    public @Nullable Text valueByNumber(Code code) {
        for (Value value : values) {
            if (value.contains(code)) {
                return new Text(code.place(), value.name().value());
            }
        }
        return null;
    }

    /** Whether numbers determine values, so that a code missing in the table has a value too. */
    public boolean isRanged() {
        for (Value value : values) {
            if (!value.ranges().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
