package io.codebook.compiler.output.reference;

import java.util.List;

/** What stands below a heading. */
public sealed interface Block {
    /** A paragraph. */
    record Paragraph(Line line) implements Block {}

    /** Short facts, each with what it is called. */
    record Facts(List<Fact> facts) implements Block {}

    /**
     * A table.
     *
     * @param caption what it is a table of
     * @param columns the first one says what a row is about
     */
    record Grid(GridKind kind, String caption, List<Column> columns, List<RowGroup> groups) implements Block {}

    record Fact(String label, Line value) {}
}
