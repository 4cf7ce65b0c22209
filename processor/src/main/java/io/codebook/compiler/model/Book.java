package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a codes.yaml: the root of the model. All lists are in the order of the file.
 *
 * @param tables the code tables of the file
 * @param imports the code tables from elsewhere that it names; their types exist already
 */
public record Book(
        List<CodeTable> tables,
        List<CodeTable> imports,
        List<OperationTable> operations,
        List<CodeMapping> mappings,
        List<SchemaTemplate> schemas) {
    /** The code table with this id, of this file or imported; null when there is none. */
    public @Nullable CodeTable table(@Nullable Text id) {
        CodeTable table = id == null ? null : table(id.value(), tables);
        return id == null || table != null ? table : table(id.value(), imports);
    }

    /** The tables whose types exist already and that are mapped to others: own ones, then imported ones. */
    public List<CodeTable> existingSources() {
        List<CodeTable> sources = new ArrayList<>();
        for (CodeTable table : tables) {
            addSource(table, sources);
        }
        for (CodeTable table : imports) {
            addSource(table, sources);
        }
        return List.copyOf(sources);
    }

    private void addSource(CodeTable table, List<CodeTable> sources) {
        for (CodeMapping mapping : mappings) {
            boolean isFrom = mapping.from().value().equals(table.id().value());
            if (isFrom && table.existing() != null && !sources.contains(table) && table(mapping.to()) != null) {
                sources.add(table);
            }
        }
    }

    private static @Nullable CodeTable table(String id, List<CodeTable> tables) {
        for (CodeTable table : tables) {
            if (table.id().value().equals(id)) {
                return table;
            }
        }
        return null;
    }
}
