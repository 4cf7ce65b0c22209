package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a codes.yaml: the root of the model. All lists are in the order of the file. */
public record Book(
        List<CodeTable> tables,
        List<OperationTable> operations,
        List<CodeMapping> mappings,
        List<SchemaTemplate> schemas) {
    /** The code table with this id, or null when there is none. */
    public @Nullable CodeTable table(@Nullable Text id) {
        for (CodeTable table : tables) {
            if (id != null && table.id().value().equals(id.value())) {
                return table;
            }
        }
        return null;
    }
}
