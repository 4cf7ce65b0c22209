package io.codebook.lock;

/** A text is not a complete lock, so nothing can be compared with it. */
public final class LockFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String remedy;

    LockFormatException(int line, String message) {
        this(line, message, "restore the lock from version control");
    }

    LockFormatException(int line, String message, String remedy) {
        super(PrintableText.of(message));
        this.line = line;
        this.remedy = remedy;
    }

    /**
     * The line at fault.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }

    /**
     * What the owner of the lock can do about it.
     *
     * @return a clause without a period at its end
     */
    public String remedy() {
        return remedy;
    }
}
