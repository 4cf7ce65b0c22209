package io.codebook.compiler.output.reference;

/** A piece of a {@link Line}. All texts are text, with no markup of any form. */
public sealed interface Span {
    /** What a reader sees. */
    String text();

    record Plain(String text) implements Span {}

    /** An identifier, or something else that programs read. */
    record Identifier(String text) implements Span {}

    /** What a line is about. */
    record Strong(String text) implements Span {}

    /** Less important than what is beside it. */
    record Faint(String text) implements Span {}

    /** A link within the reference. */
    record Link(String anchor, String text) implements Span {}

    /** A link to somewhere else, whose text is its address. */
    record WebLink(String text) implements Span {}

    /** That a code or an operation is deprecated or retired. */
    record Mark(State state) implements Span {
        @Override
        public String text() {
            return state.word();
        }
    }
}
