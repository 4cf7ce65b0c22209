package io.codebook.compiler.output.reference;

import java.util.List;

/**
 * A row of a {@link Block.Grid}.
 *
 * @param anchor what links to it end with; empty if there are none
 * @param cells one for each column: its lines
 */
public record GridRow(String anchor, State state, List<List<Line>> cells) {
    static GridRow of(List<List<Line>> cells) {
        return new GridRow("", State.IN_USE, List.copyOf(cells));
    }
}
