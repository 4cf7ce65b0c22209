package io.codebook.compiler.output.html;

import io.codebook.compiler.output.reference.Block;
import io.codebook.compiler.output.reference.Column;
import io.codebook.compiler.output.reference.GridKind;
import io.codebook.compiler.output.reference.GridRow;
import io.codebook.compiler.output.reference.Line;
import io.codebook.compiler.output.reference.RowGroup;
import io.codebook.compiler.output.reference.Span;
import io.codebook.compiler.output.reference.State;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table as HTML. As the style may lay out a row as a block, a cell that says little by itself has the heading of its column. */
final class HtmlGrid {
    /** Up to which number of rows a browser shows a table without a wait. */
    private static final int LONG = 250;

    /** How many columns fit beside each other. With more, each row is a block. */
    private static final int WIDE = 8;

    /** What says little without the heading of its column. */
    private static final Set<Column.Role> LABELLED = Set.of(Column.Role.FIELD, Column.Role.LINKS, Column.Role.ANSWER);

    private final Block.Grid grid;

    private HtmlGrid(Block.Grid grid) {
        this.grid = grid;
    }

    static Element of(Block.Grid grid) {
        Element table = new HtmlGrid(grid).table();
        if (grid.kind() != GridKind.MATRIX) {
            return table;
        }
        return new Element("div")
                .with("class", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", "Operations of " + grid.caption())
                .with(table);
    }

    private Element table() {
        Element table = new Element("table")
                .with("class", word(grid.kind()) + layout())
                .with(new Element("caption").text(grid.caption()))
                .with(head());
        for (RowGroup group : grid.groups()) {
            table.with(body(group));
        }
        return table;
    }

    /** How the style lays out the rows. */
    private String layout() {
        int rows = 0;
        for (RowGroup group : grid.groups()) {
            rows += group.rows().size();
        }
        boolean isWide = grid.columns().size() > WIDE;
        String columns = grid.kind() == GridKind.MATRIX ? "" : isWide ? " wide" : " columns";
        return columns + (rows > LONG ? " long" : "");
    }

    private Element head() {
        Element row = new Element("tr");
        for (Column column : grid.columns()) {
            Element heading = new Element("th").with("scope", "col").with("class", word(column.role()));
            if (column.filterable()) {
                heading.with("data-filter", text(column.heading()));
            }
            row.with(HtmlLine.in(heading, column.heading()));
        }
        return new Element("thead").with(row);
    }

    private Element body(RowGroup group) {
        Element body = new Element("tbody");
        if (!group.title().isEmpty()) {
            body.with(new Element("tr")
                    .with("class", "group")
                    .with(new Element("th")
                            .with("scope", "rowgroup")
                            .with("colspan", String.valueOf(grid.columns().size()))
                            .text(group.title())));
        }
        for (GridRow row : group.rows()) {
            body.with(row(row));
        }
        return body;
    }

    private Element row(GridRow row) {
        Element element = new Element("tr");
        if (!row.anchor().isEmpty()) {
            element.with("id", row.anchor());
        }
        if (row.state() != State.IN_USE) {
            element.with("class", row.state().word());
        }
        for (int i = 0; i < row.cells().size(); i++) {
            element.with(cell(i, row.cells().get(i)));
        }
        return element;
    }

    private Element cell(int index, List<Line> lines) {
        Column column = grid.columns().get(index);
        Element cell = index == 0 ? new Element("th").with("scope", "row") : new Element("td");
        cell.with("class", word(column.role()));
        if (index > 0 && LABELLED.contains(column.role()) && !lines.isEmpty()) {
            cell.with("data-label", text(column.heading()));
        }
        for (Line line : lines) {
            cell.with(HtmlLine.in(new Element("p"), line));
        }
        return cell;
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Span span : line.spans()) {
            text.append(span.text());
        }
        return text.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
