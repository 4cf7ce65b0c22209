package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a page in Markdown that have the columns of the first one with numbers. */
final class MarkdownReader implements CodesReader {
    private static final Pattern DELIMITER = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    @Override
    public @Nullable FoundTable read(String file, String text, ImportOptions options, Problems problems) {
        List<FoundCode> codes = new ArrayList<>();
        List<Remark> leftOut = new ArrayList<>();
        List<String> header = List.of();
        for (Grid grid : grids(text.lines().toList())) {
            if (header.isEmpty() && GridColumns.fits(grid.header(), options)) {
                header = grid.header();
            }
            if (!grid.header().equals(header)) {
                leftOut.add(new Remark(
                        new Place(file, grid.line(), 1),
                        "left out a table, because it has other columns: " + String.join(", ", grid.header())));
                continue;
            }
            GridColumns columns = GridColumns.of(grid, file, options, problems);
            if (columns == null) {
                return null;
            }
            FoundTable table = columns.table(grid, file);
            codes.addAll(table.codes());
            leftOut.addAll(table.leftOut());
        }
        if (header.isEmpty()) {
            problems.add(
                    Place.startOf(file),
                    ProblemId.NOT_IMPORTED,
                    "no table has a column of numbers; its header needs one such as \"code\", or --number names it");
            return null;
        }
        return new FoundTable("", codes, leftOut);
    }

    private static List<Grid> grids(List<String> lines) {
        List<Grid> grids = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean isTable = lines.get(i).contains("-")
                    && DELIMITER.matcher(lines.get(i)).matches()
                    && lines.get(i - 1).contains("|");
            if (isTable) {
                List<Grid.Row> rows = new ArrayList<>();
                int header = i - 1;
                while (i + 1 < lines.size() && lines.get(i + 1).contains("|")) {
                    i++;
                    rows.add(new Grid.Row(i + 1, cells(lines.get(i))));
                }
                grids.add(new Grid(header + 1, cells(lines.get(header)), rows));
            }
        }
        return grids;
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : CELL.split(inner, -1)) {
            String plain = LINK.matcher(cell).replaceAll("$1");
            plain = MARKS.matcher(plain).replaceAll("");
            plain = plain.replace("<br>", "\n").replace("<br/>", "\n");
            cells.add(ESCAPE.matcher(plain).replaceAll("$1").strip());
        }
        return cells;
    }
}
