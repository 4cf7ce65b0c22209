package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonText;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.SchemaTemplate;

/**
 * The text of the JSON Schemas of a book. Each has two forms: one for what a program with this book sends, and one for what it
 * receives, perhaps from a program with a newer book.
 */
public final class JsonSchemas {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchemas() {}

    /** The schema of the codes of a table. */
    public static String sentCodes(CodeTable table) {
        return JsonText.of(CodeSchema.sent(table));
    }

    /** The schema of the codes of a table, and of those that newer versions of it may add. */
    public static String receivedCodes(CodeTable table) {
        return JsonText.of(CodeSchema.received(table));
    }

    /** A declared schema, filled with the codes of its table. */
    public static String sent(SchemaTemplate schema, Book book) {
        return JsonText.of(FilledSchema.sent(schema, book));
    }

    /** A declared schema, filled with the codes of its table, and open to those that newer versions of it may add. */
    public static String received(SchemaTemplate schema, Book book) {
        return JsonText.of(FilledSchema.received(schema, book));
    }
}
