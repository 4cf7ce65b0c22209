package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a codes.yaml says. */
public record Book(
        List<CodeTable> tables,
        List<OperationTable> operations,
        List<CodeMapping> mappings,
        List<SchemaTemplate> schemas) {
    /** The code table of an id, or null when there is none. */
    public @Nullable CodeTable table(@Nullable Text id) {
        for (CodeTable table : tables) {
            if (id != null && table.id().value().equals(id.value())) {
                return table;
            }
        }
        return null;
    }
}
