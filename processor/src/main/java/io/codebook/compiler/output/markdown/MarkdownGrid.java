package io.codebook.compiler.output.markdown;

import io.codebook.compiler.output.reference.Block;
import io.codebook.compiler.output.reference.Column;
import io.codebook.compiler.output.reference.GridRow;
import io.codebook.compiler.output.reference.RowGroup;
import java.util.StringJoiner;

/** A table as Markdown. Its cells are single lines, as GitHub wants them. */
final class MarkdownGrid {
    private MarkdownGrid() {}

    static String of(Block.Grid grid) {
        StringJoiner headings = row();
        StringJoiner rules = row();
        for (Column column : grid.columns()) {
            headings.add(MarkdownLine.of(column.heading()));
            rules.add(column.role() == Column.Role.NUMBER ? "---:" : "---");
        }
        StringBuilder table = new StringBuilder();
        table.append(headings).append(rules);
        for (RowGroup group : grid.groups()) {
            if (!group.title().isEmpty()) {
                StringJoiner title = row().add("**" + MarkdownText.escape(group.title()) + "**");
                for (int i = 1; i < grid.columns().size(); i++) {
                    title.add("");
                }
                table.append(title);
            }
            group.rows().forEach(row -> table.append(of(row)));
        }
        return table.toString();
    }

    private static StringJoiner of(GridRow row) {
        StringJoiner cells = row();
        for (int i = 0; i < row.cells().size(); i++) {
            String anchor = i == 0 ? MarkdownLine.anchor(row.anchor()) : "";
            cells.add(anchor + MarkdownLine.of(row.cells().get(i)));
        }
        return cells;
    }

    private static StringJoiner row() {
        return new StringJoiner(" | ", "| ", " |\n");
    }
}
