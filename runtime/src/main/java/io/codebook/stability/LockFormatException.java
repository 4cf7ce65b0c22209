package io.codebook.stability;

/** A text is no lock, or not all of one; nothing can be judged by it. */
public final class LockFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    LockFormatException(int line, String message) {
        super(message);
        this.line = line;
    }

    /**
     * The line at fault.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }
}
