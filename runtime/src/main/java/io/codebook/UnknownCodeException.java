package io.codebook;

import io.codebook.lock.PrintableText;

/**
 * A value was looked up that its table does not have.
 *
 * <p>The factory methods return an {@link IllegalArgumentException}: if generated code threw this class, the JVM would load
 * it, and open the runtime's jar, to verify the enum.
 */
public final class UnknownCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final String value;

    private UnknownCodeException(String table, String value) {
        this(table, value, "no code " + PrintableText.of(String.valueOf(value)));
    }

    private UnknownCodeException(String table, String value, String what) {
        super(what + " in table " + table);
        this.table = table;
        this.value = value;
    }

    /**
     * For a code that is a number.
     *
     * @param table the table's id, as in codes.yaml
     * @param number the number that was looked up
     * @return an {@link UnknownCodeException}
     */
    public static IllegalArgumentException of(String table, long number) {
        return new UnknownCodeException(table, Long.toString(number));
    }

    /**
     * For a code that is a text.
     *
     * @param table the table's id, as in codes.yaml
     * @param text the text that was looked up
     * @return an {@link UnknownCodeException}
     */
    public static IllegalArgumentException of(String table, String text) {
        return new UnknownCodeException(table, text);
    }

    /**
     * For a code that was looked up by something else than its number.
     *
     * @param table the table's id, as in codes.yaml
     * @param key what the code was looked up by, such as {@code error.type}
     * @param value the value that was looked up
     * @return an {@link UnknownCodeException}
     */
    public static IllegalArgumentException by(String table, String key, String value) {
        return new UnknownCodeException(
                table, value, "no code with " + key + " \"" + PrintableText.of(String.valueOf(value)) + '"');
    }

    /**
     * For a CoAP code, which people know by its class and detail.
     *
     * @param table the table's id, as in codes.yaml
     * @param wire the code as the byte on the wire, or any other number
     * @return an {@link UnknownCodeException} that names {@code 4.30}, or the number when it is no byte
     */
    public static IllegalArgumentException ofCoap(String table, int wire) {
        int detail = wire & 0x1F;
        boolean isByte = wire >= 0 && wire <= 0xFF;
        String text = (wire >>> 5) + (detail < 10 ? ".0" : ".") + detail;
        return new UnknownCodeException(table, isByte ? text : Integer.toString(wire));
    }

    /**
     * The table that was asked.
     *
     * @return its id, as in codes.yaml
     */
    public String table() {
        return table;
    }

    /**
     * The value that the table does not have.
     *
     * @return the value as text
     */
    public String value() {
        return value;
    }
}
