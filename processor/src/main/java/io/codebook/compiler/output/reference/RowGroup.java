package io.codebook.compiler.output.reference;

import java.util.List;

/**
 * Rows of a {@link Block.Grid} that belong together.
 *
 * @param title what they are called; empty if the rows of the grid have no groups
 */
public record RowGroup(String title, List<GridRow> rows) {
    static List<RowGroup> single(List<GridRow> rows) {
        return List.of(new RowGroup("", List.copyOf(rows)));
    }
}
