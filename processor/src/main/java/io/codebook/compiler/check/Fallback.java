package io.codebook.compiler.check;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A row that falls back to another one.
 *
 * @param code the other code, where the row names it
 * @param target the row of that code
 */
record Fallback(Row row, Code code, Row target) {
    /** Those of a table; the ones that name no other row are reported by {@link Fallbacks}. */
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
