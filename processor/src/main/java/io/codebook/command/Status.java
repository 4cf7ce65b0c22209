package io.codebook.command;

/** How a command ended. */
public enum Status {
    /** Nothing is wrong. */
    FINE,
    /** Something is wrong with codes.yaml, or it changes accepted facts. */
    VIOLATION,
    /** The command could not do its work: a file is missing, damaged or not writable, or the arguments are wrong. */
    FAILURE;

    /** The exit status of a process: 0, 1 or 2. */
    public int exit() {
        return switch (this) {
            case FINE -> 0;
            case VIOLATION -> 1;
            case FAILURE -> 2;
        };
    }
}
