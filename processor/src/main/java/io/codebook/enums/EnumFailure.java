package io.codebook.enums;

/** Thrown when an enum cannot be loaded or asked; its message says why and what to do, as the end of a sentence about the enum. */
public final class EnumFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String thrown;

    EnumFailure(String message) {
        super(message);
        thrown = message;
    }

    private EnumFailure(Throwable thrown) {
        super("cannot be used: " + thrown + "; if classes are missing, add them with --class-path", thrown);
        this.thrown = thrown.toString();
    }

    /** What an initialiser or a method of the user threw. */
    static EnumFailure of(Throwable thrown) {
        return new EnumFailure(thrown.getCause() == null ? thrown : thrown.getCause());
    }

    /** What was thrown, without advice. */
    String thrown() {
        return thrown;
    }
}
