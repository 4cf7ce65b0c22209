package io.codebook.engine.read;

import io.codebook.engine.model.Heading;

/** Reads what a table says of itself. */
final class Headings {
    private Headings() {}

    static Heading of(Section section) {
        return new Heading(section.text("title"), section.text("source"), section.text("doc"));
    }
}
