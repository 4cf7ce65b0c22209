package io.codebook.command;

/** How a piece of work ended. */
public enum Status {
    /** All is as promised. */
    FINE,
    /** Something is wrong with codes.yaml, or with what it makes of its promises. */
    VIOLATION,
    /** The work could not be done: a file is missing, damaged or cannot be written, or the arguments are wrong. */
    FAILURE;

    /** What a process exits with: 0, 1 or 2. */
    public int exit() {
        return switch (this) {
            case FINE -> 0;
            case VIOLATION -> 1;
            case FAILURE -> 2;
        };
    }
}
