package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of a table: the codes that each version added, and those that were renamed, deprecated and retired. */
record TableChanges(CodeTable table, CodeLinks links) {
    /** The rows of a grid, the latest version first; empty if nothing changed. */
    List<GridRow> rows() {
        TreeMap<Integer, List<Line>> added = new TreeMap<>();
        List<Line> renamed = new ArrayList<>();
        List<Line> deprecated = new ArrayList<>();
        List<Line> retired = new ArrayList<>();
        for (Row row : table.rows().values()) {
            if (row.since() != null) {
                added.computeIfAbsent(row.version(), version -> new ArrayList<>())
                        .add(Line.of(links.numberAndName(table, row.code())));
            }
            for (Text alias : row.aliases()) {
                if (!row.synonyms().contains(alias)) {
                    renamed.add(Line.of(
                            links.numberAndName(table, row.code()),
                            new Span.Plain(", formerly "),
                            new Span.Identifier(alias.value())));
                }
            }
            addReason(deprecated, row, row.deprecated());
            addReason(retired, row, row.retired());
        }
        List<GridRow> rows = new ArrayList<>();
        added.descendingMap().forEach((version, codes) -> add(rows, "Added in version " + version, codes));
        add(rows, "Renamed", renamed);
        add(rows, "Deprecated", deprecated);
        add(rows, "Retired", retired);
        return rows;
    }

    private void addReason(List<Line> lines, Row row, @Nullable Text reason) {
        if (reason != null) {
            lines.add(Line.of(links.numberAndName(table, row.code()), new Span.Plain(": " + reason)));
        }
    }

    private static void add(List<GridRow> rows, String change, List<Line> codes) {
        if (!codes.isEmpty()) {
            rows.add(GridRow.of(List.of(List.of(Line.of(change)), List.copyOf(codes))));
        }
    }
}
