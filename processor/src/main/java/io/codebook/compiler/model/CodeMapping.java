package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of one table are in another.
 *
 * @param byNumber whether this follows from a profile: same number, same code
 * @param rows the rows in the order written, by the text of their code
 * @param otherwise what becomes of codes without a row
 */
public record CodeMapping(
        Place place,
        Text from,
        Text to,
        boolean byNumber,
        @Nullable Text source,
        Map<String, Row> rows,
        @Nullable Target otherwise) {
    public record Row(Code from, Target target) {}

    /**
     * Where a code goes.
     *
     * @param codes the permitted codes, the default first; empty when there is none
     * @param none why there is none
     */
    public record Target(List<Code> codes, @Nullable Text none) {}

    /** The mapping of a profile to the table it is a profile of. */
    public static CodeMapping byNumber(CodeTable profile, Text base) {
        Map<String, Row> rows = new LinkedHashMap<>();
        profile.rows()
                .forEach((text, row) -> rows.put(text, new Row(row.code(), new Target(List.of(row.code()), null))));
        return new CodeMapping(base.place(), profile.id(), base, true, null, Collections.unmodifiableMap(rows), null);
    }

    /** The target of a code: of its own row, or what becomes of the others; null when there is neither. */
    public @Nullable Target target(Code code) {
        Row row = rows.get(code.text());
        return row != null ? row.target() : otherwise;
    }
}
