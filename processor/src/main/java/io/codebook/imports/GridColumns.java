package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which columns of a grid are what: those that the user names, or else those with usual names. */
final class GridColumns {
    private static final List<String> NUMBERS = List.of(
            "number",
            "code",
            "value",
            "status",
            "status code",
            "error code",
            "code number",
            "id",
            "errno",
            "no",
            "no.",
            "#");
    private static final List<String> NAMES = List.of(
            "name",
            "reason phrase",
            "phrase",
            "reason",
            "title",
            "description",
            "reason code name",
            "text",
            "message",
            "meaning");
    private static final List<String> CONSTANTS = List.of("constant", "symbol", "identifier", "enum", "macro");
    private static final List<String> MEANINGS =
            List.of("meaning", "description", "message", "comment", "details", "explanation", "text", "notes");

    private final int number;
    private final int name;
    private final int constant;
    private final int meaning;
    private final Map<String, Integer> fields;

    private GridColumns(int number, int name, int constant, int meaning, Map<String, Integer> fields) {
        this.number = number;
        this.name = name;
        this.constant = constant;
        this.meaning = meaning;
        this.fields = fields;
    }

    /** Whether a header may be that of a table of codes: some column has a usual name of the number, or the one that is given. */
    static boolean fits(List<String> header, ImportOptions options) {
        return options.number().isEmpty()
                ? usual(header, NUMBERS, List.of()) >= 0
                : index(header, options.number()) >= 0;
    }

    /** The columns of a grid, or null after reporting which are missing. */
    static @Nullable GridColumns of(Grid grid, String file, ImportOptions options, Problems problems) {
        int before = problems.count();
        Place place = new Place(file, grid.line(), 1);
        List<Integer> taken = new ArrayList<>();
        int number = column(grid, options.number(), NUMBERS, "--number", taken, place, problems);
        int constant = column(grid, options.constant(), CONSTANTS, "--constant", taken, place, problems);
        int name = column(grid, options.name(), NAMES, "--name", taken, place, problems);
        int meaning = column(grid, options.meaning(), MEANINGS, "--meaning", taken, place, problems);
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> field : options.fields().entrySet()) {
            fields.put(field.getKey(), column(grid, field.getValue(), List.of(), "--field", taken, place, problems));
        }
        if (number < 0 && problems.count() == before) {
            problems.add(
                    place,
                    ProblemId.MISSING_COLUMN,
                    "no column is called like a number, such as \"code\"; name it with --number; there are "
                            + String.join(", ", grid.header()));
        } else if (name < 0 && constant < 0 && problems.count() == before) {
            problems.add(
                    place,
                    ProblemId.MISSING_COLUMN,
                    "no column is called like a name; name it with --name or --constant; there are "
                            + String.join(", ", grid.header()));
        }
        if (options.fields().isEmpty()) {
            for (int i = 0; i < grid.header().size(); i++) {
                if (!taken.contains(i) && !grid.header().get(i).isBlank()) {
                    fields.put(grid.header().get(i).strip(), i);
                }
            }
        }
        return problems.count() == before ? new GridColumns(number, name, constant, meaning, fields) : null;
    }

    private static int column(
            Grid grid,
            String given,
            List<String> usual,
            String option,
            List<Integer> taken,
            Place place,
            Problems problems) {
        int column = given.isEmpty() ? usual(grid.header(), usual, taken) : index(grid.header(), given);
        if (column >= 0) {
            taken.add(column);
        } else if (!given.isEmpty()) {
            problems.add(
                    place,
                    ProblemId.MISSING_COLUMN,
                    "there is no column \"" + given + "\", which " + option + " names; "
                            + problems.suggestion(given, grid.header()));
        }
        return column;
    }

    /** The column with the first of these names that some column has, or -1. */
    private static int usual(List<String> header, List<String> names, List<Integer> taken) {
        for (String name : names) {
            int column = index(header, name);
            if (column >= 0 && !taken.contains(column)) {
                return column;
            }
        }
        return -1;
    }

    private static int index(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (normal(header.get(i)).equals(normal(name))) {
                return i;
            }
        }
        return -1;
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    FoundTable table(Grid grid, String file) {
        List<FoundCode> codes = new ArrayList<>();
        List<Remark> leftOut = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            Place place = new Place(file, row.line(), 1);
            if (row.isEmpty()) {
                continue;
            }
            if (row.cell(number).isEmpty()) {
                leftOut.add(new Remark(place, "left out, because it has no number: " + String.join(", ", row.cells())));
                continue;
            }
            if (row.cells().size() > grid.header().size()) {
                leftOut.add(new Remark(
                        place, "has more cells than there are columns; put a text with separators in quotes"));
            }
            Map<String, String> values = new LinkedHashMap<>();
            fields.forEach((field, column) ->
                    values.put(field, YamlText.visible(row.cell(column)).strip()));
            codes.add(new FoundCode(
                    place, row.cell(number), row.cell(name), row.cell(constant), row.cell(meaning), "", values));
        }
        return new FoundTable("", codes, leftOut);
    }
}
