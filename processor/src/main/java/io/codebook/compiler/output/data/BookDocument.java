package io.codebook.compiler.output.data;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.json.JsonText;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.ArrayList;
import java.util.List;

/** A book as JSON. docs/model.schema.json describes the document. */
public final class BookDocument {
    /** The version of the document. Members may be added to a version; it changes when one changes or goes. */
    private static final int VERSION = 1;

    private BookDocument() {}

    /** The document as text. */
    public static String of(Book book) {
        List<Json> tables = new ArrayList<>();
        book.tables().forEach(table -> tables.add(new CodeTableObject(table).build()));
        List<Json> operations = new ArrayList<>();
        book.operations().forEach(table -> operations.add(operationTable(table, book)));
        List<Json> mappings = new ArrayList<>();
        book.mappings().forEach(mapping -> mappings.add(mapping(mapping, book)));
        List<Json> schemas = new ArrayList<>();
        book.schemas().forEach(schema -> schemas.add(schema(schema, book)));
        return JsonText.of(new JsonObject()
                .with("model", new Json.Literal(String.valueOf(VERSION)))
                .with("tables", tables)
                .with("operations", operations)
                .with("mappings", mappings)
                .with("schemas", schemas)
                .build());
    }

    private static Json operationTable(OperationTable table, Book book) {
        return new OperationTableObject(table, Values.numbersOf(book, table.codesFrom())).build();
    }

    private static Json mapping(CodeMapping mapping, Book book) {
        Values from = Values.numbersOf(book, mapping.from());
        Values to = Values.numbersOf(book, mapping.to());
        List<Json> rows = new ArrayList<>();
        for (CodeMapping.Row row : mapping.rows().values()) {
            rows.add(target(new JsonObject().with("code", from.number(row.from())), row.target(), to));
        }
        JsonObject object = new JsonObject()
                .with("from", mapping.from().value())
                .with("to", mapping.to().value())
                .with("by-number", Values.flag(mapping.byNumber()))
                .with("source", Values.text(mapping.source()))
                .with("doc", Values.text(mapping.doc()))
                .with("rows", rows);
        CodeMapping.Target otherwise = mapping.otherwise();
        return otherwise == null
                ? object.build()
                : object.with("otherwise", target(new JsonObject(), otherwise, to))
                        .build();
    }

    private static Json target(JsonObject object, CodeMapping.Target target, Values to) {
        return object.with("to", to.numbers(target.codes()))
                .with("none", Values.text(target.none()))
                .build();
    }

    private static Json schema(SchemaTemplate schema, Book book) {
        Values values = Values.numbersOf(book, schema.codesOf());
        List<Code> codes = new ArrayList<>();
        schema.rows(values.table()).forEach(row -> codes.add(row.code()));
        return new JsonObject()
                .with("id", schema.id().value())
                .with("codes-of", schema.codesOf().value())
                .with("codes", values.numbers(codes))
                .build();
    }
}
