package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.SchemaTemplate;

/** The text of the JSON Schemas of a book. */
public final class JsonSchemas {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchemas() {}

    /** The schema of the codes of a table. */
    public static String ofCodes(CodeTable table) {
        return JsonText.of(CodeSchema.of(table));
    }

    /** A schema that the book declares, with its holes filled. */
    public static String filled(SchemaTemplate schema, Book book) {
        return JsonText.of(FilledSchema.of(schema, book));
    }
}
