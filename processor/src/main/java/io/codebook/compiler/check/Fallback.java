package io.codebook.compiler.check;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A row and its fallback.
 *
 * @param code the fallback, at its place in the row
 * @param target the row of the fallback
 */
record Fallback(Row row, Code code, Row target) {
    /** The fallbacks of a table, without those that name no other row, which {@link Fallbacks} reports. */
    static List<Fallback> of(CodeTable table) {
        List<Fallback> fallbacks = new ArrayList<>();
        for (Row row : table.rows().values()) {
            Code code = row.fallback();
            Row target = code == null || code.is(row.code()) ? null : table.row(code);
            if (code != null && target != null) {
                fallbacks.add(new Fallback(row, code, target));
            }
        }
        return fallbacks;
    }
}
