package io.codebook.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSV and TSV, whose first line has the names of the columns. */
final class DelimitedReader implements CodesReader {
    private static final String SEPARATORS = ",;\t|";

    @Override
    public @Nullable FoundTable read(String file, String text, ImportOptions options, Problems problems) {
        List<Grid.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(new Grid.Row((int) row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException wrong) {
            problems.add(
                    new Place(
                            file, rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1, 1),
                    ProblemId.NOT_IMPORTED,
                    "this is not CSV: " + wrong.getMessage()
                            + "; a text with quotes, separators or line breaks has to be"
                            + " in quotes, and its own quotes doubled");
            return null;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // a text does not fail
        }
        Grid.Row last = rows.isEmpty() ? new Grid.Row(1, List.of()) : rows.get(rows.size() - 1);
        if (count(text, '"') % 2 == 1 && last.cells().stream().anyMatch(cell -> cell.contains("\n"))) {
            problems.add(
                    new Place(file, last.line(), 1),
                    ProblemId.NOT_IMPORTED,
                    "a quote opens in this row and does not close; close it, or double it if it is part of the text");
            return null;
        }
        if (rows.isEmpty()) {
            problems.add(
                    Place.startOf(file),
                    ProblemId.NOT_IMPORTED,
                    "the file has no line; its first line names the columns");
            return null;
        }
        Grid grid = new Grid(rows.get(0).line(), rows.get(0).cells(), rows.subList(1, rows.size()));
        GridColumns columns = GridColumns.of(grid, file, options, problems);
        return columns == null ? null : columns.table(grid, file);
    }

    /** The separator that the first line has most of. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char most = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            if (count(header, SEPARATORS.charAt(i)) > count(header, most)) {
                most = SEPARATORS.charAt(i);
            }
        }
        return most;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
