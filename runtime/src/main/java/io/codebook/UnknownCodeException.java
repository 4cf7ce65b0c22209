package io.codebook;

/** A value was looked up that its table does not have. */
public final class UnknownCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final String value;

    /**
     * Names the table and the value in the message.
     *
     * @param table the table's id, as in codes.yaml
     * @param value the value that was looked up, as text
     */
    public UnknownCodeException(String table, String value) {
        super("no code " + value + " in table " + table);
        this.table = table;
        this.value = value;
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
