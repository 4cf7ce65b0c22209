package io.codebook.compiler.model;

/** Numbers from first to last, both included. */
public record Range(Code first, Code last) {
    public boolean contains(Code code) {
        return first.value() <= code.value() && code.value() <= last.value();
    }

    public boolean isSingle() {
        return first.value() == last.value();
    }

    @Override
    public String toString() {
        return isSingle() ? first.written() : first.written() + "-" + last.written();
    }
}
