package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.SchemaTemplate;

/**
 * The JSON Schemas of a book. Each has two forms: one for what a program with this book sends, and one for what it
 * receives, perhaps from a program with a newer book.
 */
public final class JsonSchemas {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchemas() {}

    /** The schema of the codes of a table. */
    public static Json.Obj sentCodes(CodeTable table) {
        return CodeSchema.sent(table);
    }

    /** The schema of the codes of a table, and of those that newer versions of it may add. */
    public static Json.Obj receivedCodes(CodeTable table) {
        return CodeSchema.received(table);
    }

    /** A declared schema, filled with the codes of its table. */
    public static Json.Obj sent(SchemaTemplate schema, Book book) {
        return FilledSchema.sent(schema, book);
    }

    /** A declared schema, filled with the codes of its table, and open to those that newer versions of it may add. */
    public static Json.Obj received(SchemaTemplate schema, Book book) {
        return FilledSchema.received(schema, book);
    }
}
