package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a book uses of an imported table: codes by their numbers, each with the place of its first use, and fields. */
public final class ImportUses {
    private final CodeTable table;
    private final Map<String, Place> codes = new LinkedHashMap<>();
    private final Set<String> fields = new HashSet<>();
    private boolean usesTextForm;

    private ImportUses(CodeTable table) {
        this.table = table;
    }

    /** The uses of one of the imported tables of a book. */
    public static ImportUses of(CodeTable table, Book book) {
        ImportUses uses = new ImportUses(table);
        for (CodeMapping mapping : book.mappings()) {
            uses.add(mapping);
        }
        for (OperationTable operations : book.operations()) {
            uses.add(operations);
        }
        for (SchemaTemplate schema : book.schemas()) {
            uses.add(schema);
        }
        return uses;
    }

    /** Those codes that the table has. */
    public Map<String, Place> codes() {
        return codes;
    }

    boolean hasField(String id) {
        return fields.contains(id);
    }

    boolean hasTextForm() {
        return usesTextForm;
    }

    private void add(CodeMapping mapping) {
        if (isTable(mapping.from())) {
            for (Row row : table.rows().values()) {
                add(row.code(), mapping.place());
            }
        }
        if (isTable(mapping.to())) {
            for (CodeMapping.Row row : mapping.rows().values()) {
                add(row.target());
            }
            if (mapping.otherwise() != null) {
                add(mapping.otherwise());
            }
        }
    }

    private void add(CodeMapping.Target target) {
        for (Code code : target.codes()) {
            add(code, code.place());
        }
    }

    private void add(OperationTable operations) {
        if (!isTable(operations.codesFrom())) {
            return;
        }
        for (OperationTable.Operation operation : operations.operations()) {
            for (OperationTable.Answer answer : operation.answers()) {
                add(answer.code(), answer.code().place());
            }
        }
        if (operations.fallback() != null) {
            add(operations.fallback(), operations.fallback().place());
        }
    }

    private void add(SchemaTemplate schema) {
        if (!isTable(schema.codesOf())) {
            return;
        }
        for (Row row : schema.rows(table)) {
            add(row.code(), schema.codesOf().place());
        }
        for (Text field : schema.where().keySet()) {
            fields.add(field.value());
        }
        for (Json.Hole hole : schema.holes()) {
            for (Json.Part part : hole.parts()) {
                add(part);
            }
        }
    }

    private void add(Json.Part part) {
        if (part.text().equals(TextForm.WORD) && table.textForm() != null) {
            usesTextForm = true;
            for (Json.Part ofForm : table.textForm().parts()) {
                fields.add(ofForm.text());
            }
        }
        fields.add(part.text());
    }

    private void add(Code code, Place place) {
        if (table.declares(code)) {
            codes.putIfAbsent(code.text(), place);
        }
    }

    private boolean isTable(Text id) {
        return id.value().equals(table.id().value());
    }
}
