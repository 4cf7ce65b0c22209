package io.codebook;

import io.codebook.lock.PrintableText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/**
 * Takes values that libraries read from JSON, URLs and headers for the codes of a table, and refuses what is none. A number may be
 * in quotes, as keys of JSON objects are, but only as the table writes it: without sign, leading zeros or fraction.
 */
public final class WireValues {
    private static final int LONGEST_SHOWN = 80;
    private static final long LARGEST_UINT32 = 0xFFFF_FFFFL;
    private static final int COAP_LENGTH = 4;
    private static final int LARGEST_DETAIL = 31;

    private WireValues() {}

    /**
     * A number of 32 bits.
     *
     * @param table the id of the table, for the message
     * @param value a number or a text; may be null
     * @return the number
     * @throws IllegalArgumentException if the value is no such number; the message names table and value
     */
    public static int asInt(String table, Object value) {
        long number = asLong(table, value);
        if (number != (int) number) {
            throw refusal(table, value, "not an integer of 32 bits");
        }
        return (int) number;
    }

    /**
     * A number of 64 bits.
     *
     * @param table the id of the table, for the message
     * @param value a number or a text; may be null
     * @return the number
     * @throws IllegalArgumentException if the value is no such number; the message names table and value
     */
    public static long asLong(String table, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        // a BigDecimal is how libraries hand over what is written, so 4009.0 and 4e3 are seen
        if (value instanceof String || value instanceof BigDecimal || value instanceof BigInteger) {
            String text = value.toString();
            try {
                long number = Long.parseLong(text);
                if (Long.toString(number).equals(text)) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // refused below
            }
        }
        throw refusal(table, value, "not an integer");
    }

    /**
     * A number from 0 to 4294967295.
     *
     * @param table the id of the table, for the message
     * @param value a number or a text; may be null
     * @return the number
     * @throws IllegalArgumentException if the value is no such number; the message names table and value
     */
    public static long asUint32(String table, Object value) {
        long number = asLong(table, value);
        if (number < 0 || number > LARGEST_UINT32) {
            throw refusal(table, value, "not in the range 0 to " + LARGEST_UINT32);
        }
        return number;
    }

    /**
     * A text. A number is refused, because {@code 4.10} and {@code 007} would not be read as they are written.
     *
     * @param table the id of the table, for the message
     * @param value a text; may be null
     * @return the text
     * @throws IllegalArgumentException if the value is no text; the message names table and value
     */
    public static String asText(String table, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw refusal(table, value, "not a text");
    }

    /**
     * The byte of a CoAP code that is written as a text, such as 132 for {@code 4.04}.
     *
     * @param table the id of the table, for the message
     * @param text the digit of the class, a point and two digits; may be null
     * @return 0 to 255
     * @throws IllegalArgumentException if the text is no such code; the message names table and text
     */
    public static int asCoap(String table, String text) {
        if (text != null && text.length() == COAP_LENGTH && text.charAt(1) == '.') {
            int classDigit = text.charAt(0) - '0';
            int tens = text.charAt(2) - '0';
            int ones = text.charAt(3) - '0';
            int detail = tens * 10 + ones;
            boolean areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
            if (classDigit >= 0 && classDigit <= 7 && areDigits && detail <= LARGEST_DETAIL) {
                return classDigit << 5 | detail;
            }
        }
        throw refusal(table, text, "not a CoAP code such as 4.04");
    }

    private static IllegalArgumentException refusal(String table, Object value, String what) {
        return new IllegalArgumentException("table " + table + ": " + shown(value) + " is " + what);
    }

    /** A value from a peer, on one line and not too long. */
    private static String shown(Object value) {
        if (value instanceof Number || value instanceof Boolean || value == null) {
            return String.valueOf(value);
        }
        if (value instanceof String text) {
            boolean isLong = text.length() > LONGEST_SHOWN;
            return '"' + PrintableText.of(isLong ? text.substring(0, LONGEST_SHOWN) : text) + (isLong ? "...\"" : "\"");
        }
        return value instanceof Map
                ? "an object"
                : value instanceof Collection
                        ? "a list"
                        : "a " + value.getClass().getSimpleName();
    }
}
