package io.codebook.compiler.model;

/** The numbers from first to last, both included. In tables of texts, first and last are the same. */
public record Range(Code first, Code last) {
    /** Whether the range contains a number; only for numeric kinds. */
    public boolean contains(Code code) {
        return first.value() <= code.value() && code.value() <= last.value();
    }

    /** Whether the range has one number. */
    public boolean isSingle() {
        return first.value() == last.value();
    }

    @Override
    public String toString() {
        return isSingle() ? first.written() : first.written() + "-" + last.written();
    }
}
