package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping from the codes of one table to the codes of another.
 *
 * @param byNumber whether the mapping follows from a profile, whose codes map to the same numbers
 * @param source where the mapping is published, or null
 * @param doc text for the Javadoc, or null
 * @param rows the rows in the order of the file, by the canonical spelling of their code
 * @param otherwise the target of codes without a row, or null
 */
public record CodeMapping(
        Place place,
        Text from,
        Text to,
        boolean byNumber,
        @Nullable Text source,
        @Nullable Text doc,
        Map<String, Row> rows,
        @Nullable Target otherwise) {
    public record Row(Code from, Target target) {}

    /**
     * What a code maps to.
     *
     * @param codes the allowed codes, the default first; empty when the code has no target
     * @param none why the code has no target, else null
     */
    public record Target(List<Code> codes, @Nullable Text none) {}

    /** The mapping from a profile to the table whose numbers it uses. */
    public static CodeMapping byNumber(CodeTable profile, Text base) {
        Map<String, Row> rows = new LinkedHashMap<>();
        profile.rows()
                .forEach((text, row) -> rows.put(text, new Row(row.code(), new Target(List.of(row.code()), null))));
        return new CodeMapping(
                base.place(), profile.id(), base, true, null, null, Collections.unmodifiableMap(rows), null);
    }

    /** The target of a code: from its row, else {@code otherwise}; null when there is neither. */
    public @Nullable Target target(Code code) {
        Row row = rows.get(code.text());
        return row != null ? row.target() : otherwise;
    }
}
