package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of a table: what each version added, and what was renamed, deprecated and retired. */
final class Changes {
    private final TreeMap<Integer, List<Line>> added = new TreeMap<>();
    private final List<Line> renamed = new ArrayList<>();
    private final List<Line> deprecated = new ArrayList<>();
    private final List<Line> retired = new ArrayList<>();

    void add(int version, Span what) {
        added.computeIfAbsent(version, number -> new ArrayList<>()).add(Line.of(what));
    }

    void rename(Text former, Span what) {
        renamed.add(Line.of(what, new Span.Plain(", formerly "), new Span.Identifier(former.value())));
    }

    /** Adds what is discouraged; without a reason it is not. */
    void discourage(@Nullable Text whyDeprecated, @Nullable Text whyRetired, Span what) {
        if (whyDeprecated != null) {
            deprecated.add(Line.of(what, new Span.Plain(": " + whyDeprecated)));
        }
        if (whyRetired != null) {
            retired.add(Line.of(what, new Span.Plain(": " + whyRetired)));
        }
    }

    /**
     * Adds a section to the parts of that of a table, unless nothing changed.
     *
     * @param what what the table has
     */
    void addTo(List<Section> parts, Text table, String title, String what) {
        List<GridRow> rows = new ArrayList<>();
        added.descendingMap().forEach((version, lines) -> add(rows, "Added in version " + version, lines));
        add(rows, "Renamed", renamed);
        add(rows, "Deprecated", deprecated);
        add(rows, "Retired", retired);
        if (!rows.isEmpty()) {
            Block grid = new Block.Grid(
                    GridKind.LIST,
                    "What changed in " + title,
                    List.of(Column.of("Change", Column.Role.NAME), Column.of(what, Column.Role.TEXT)),
                    RowGroup.single(rows));
            parts.add(new Section(Anchors.part(table, "changes"), "What changed", List.of(grid), List.of()));
        }
    }

    private static void add(List<GridRow> rows, String change, List<Line> lines) {
        if (!lines.isEmpty()) {
            rows.add(GridRow.of(List.of(List.of(Line.of(change)), List.copyOf(lines))));
        }
    }
}
