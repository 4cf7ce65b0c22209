package io.codebook.compiler.output;

import io.codebook.compiler.facts.ImportUses;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A book for outputs in languages that have no types of the other module: what it uses of imported tables is in tables of its own.
 * Foreign types mean nothing there. They are still imports, for schemas that are filled from them, but nothing is mapped to or from
 * them.
 */
public final class WholeBook {
    private WholeBook() {}

    /** The book itself if it imports nothing. */
    public static Book of(Book book) {
        if (book.imports().isEmpty()) {
            return book;
        }
        List<CodeTable> tables = new ArrayList<>(book.tables());
        List<CodeTable> foreign = new ArrayList<>();
        for (CodeTable table : book.imports()) {
            if (table.existing() != null && !table.existing().isGenerated()) {
                foreign.add(table);
                continue;
            }
            Set<String> used = ImportUses.of(table, book).codes().keySet();
            if (!used.isEmpty()) {
                tables.add(with(used, table));
            }
        }
        List<CodeMapping> mappings = new ArrayList<>();
        for (CodeMapping mapping : book.mappings()) {
            if (!foreign.contains(book.table(mapping.from())) && !foreign.contains(book.table(mapping.to()))) {
                mappings.add(mapping);
            }
        }
        return new Book(
                List.copyOf(tables), List.copyOf(foreign), book.operations(), List.copyOf(mappings), book.schemas());
    }

    private static CodeTable with(Set<String> used, CodeTable table) {
        Map<String, Code> declared = new LinkedHashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : table.rows().values()) {
            if (used.contains(row.code().text())) {
                declared.put(row.code().text(), row.code());
                rows.put(row.code().text(), unversioned(row));
            }
        }
        return new CodeTable(
                table.id(),
                table.heading(),
                table.type(),
                table.kind(),
                null,
                null,
                table.textForm(),
                table.json(),
                null,
                null,
                null,
                table.expected(),
                table.fields(),
                table.reserved(),
                Collections.unmodifiableMap(declared),
                rows,
                List.of(),
                null);
    }

    /** Versions are those of the other module, and a fallback may be a code that is not used here. */
    private static Row unversioned(Row row) {
        Map<RowKey, Text> texts = new EnumMap<>(RowKey.class);
        texts.putAll(row.texts());
        texts.remove(RowKey.SINCE);
        return new Row(
                row.code(),
                row.name(),
                row.constant(),
                Collections.unmodifiableMap(texts),
                row.fields(),
                row.aliases(),
                row.synonyms(),
                null);
    }
}
