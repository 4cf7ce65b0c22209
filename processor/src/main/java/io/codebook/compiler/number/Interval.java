package io.codebook.compiler.number;

/** The integers from first to last, both included. */
record Interval(long first, long last) {
    /** The same integers where each {@code n} is {@code ~n}, which turns their order round and never overflows. */
    Interval turned() {
        return new Interval(~last, ~first);
    }
}
