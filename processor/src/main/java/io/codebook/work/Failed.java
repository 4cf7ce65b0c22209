package io.codebook.work;

/** The work could not be done; the message says why. */
public final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
        super(message);
    }
}
