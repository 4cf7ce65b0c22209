package io.codebook.lock;

/** A text is no lock, or not all of one; nothing can be judged by it. */
public final class LockFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String wayOut;

    LockFormatException(int line, String message) {
        this(line, message, "take the lock from version control again");
    }

    LockFormatException(int line, String message, String wayOut) {
        super(message);
        this.line = line;
        this.wayOut = wayOut;
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
     * What to do about a lock of one's own.
     *
     * @return a part of a sentence
     */
    public String wayOut() {
        return wayOut;
    }
}
