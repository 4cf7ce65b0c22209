package io.codebook.imports;

import java.util.List;

/**
 * A table of texts.
 *
 * @param header the names of the columns
 */
record Grid(int line, List<String> header, List<Row> rows) {
    /**
     * A row.
     *
     * @param line the line where it starts, from 1
     */
    record Row(int line, List<String> cells) {
        /** A cell without the blanks around it; empty where the row is too short. */
        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
