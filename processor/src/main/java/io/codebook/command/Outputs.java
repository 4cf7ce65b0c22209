package io.codebook.command;

import io.codebook.compiler.emit.Emitter;
import io.codebook.compiler.emit.OutputFile;
import io.codebook.compiler.emit.json.JsonSchemas;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.output.Output;
import io.codebook.compiler.output.TextFile;
import io.codebook.compiler.output.c.CHeaders;
import io.codebook.compiler.output.data.BookDocument;
import io.codebook.compiler.output.html.HtmlPage;
import io.codebook.compiler.output.markdown.MarkdownPage;
import io.codebook.compiler.output.openapi.OpenApi;
import io.codebook.compiler.output.python.PythonPackage;
import io.codebook.compiler.output.typescript.TypeScriptModules;
import io.codebook.lock.JarLock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outputs of {@link GenerateCommand}, in the order in which help lists them. */
public final class Outputs {
    /** The name of the one that is Java. */
    static final String JAVA = "java";

    /** The name of the file in each folder that lists what was generated there. */
    public static final String LIST = GeneratedList.FILE;

    /** All of them. */
    public static final List<Output> ALL = List.of(
            new Output(JAVA, "the Java types, and what belongs into the jar beside them", "", null),
            Output.ofOneFile("html", "a reference as one page", "reference.html", HtmlPage::of),
            Output.ofOneFile("markdown", "a reference in Markdown, for wikis", "reference.md", MarkdownPage::of),
            new Output("c", "a header for each table, in C99", "", CHeaders::of),
            new Output("python", "a Python package with a module for each table", "", PythonPackage::of),
            new Output("typescript", "a module with declarations for each table", "", TypeScriptModules::of),
            Output.ofOneFile(
                    "openapi",
                    "components of OpenAPI 3.1",
                    "openapi.json",
                    book -> OpenApi.v31(book, schemasByName(book))),
            Output.ofOneFile(
                    "openapi-3.0",
                    "components of OpenAPI 3.0",
                    "openapi-3.0.json",
                    book -> OpenApi.v30(book, schemasByName(book))),
            new Output("json-schema", "the JSON Schemas", "", Outputs::schemas),
            Output.ofOneFile("json", "all that codes.yaml says, as one JSON document", "codes.json", BookDocument::of));

    private Outputs() {}

    /** Whether there is an output of this name that is more than one file. */
    public static boolean isFolder(String name) {
        return ALL.stream().anyMatch(output -> output.name().equals(name) && !output.isOneFile());
    }

    private static List<TextFile> schemas(Book book) {
        List<TextFile> schemas = new ArrayList<>();
        for (OutputFile schema : Emitter.schemas(book)) {
            schemas.add(new TextFile(schema.name().substring(JarLock.FOLDER.length()), schema.text()));
        }
        return schemas;
    }

    private static Map<String, Json.Obj> schemasByName(Book book) {
        Map<String, Json.Obj> schemas = new HashMap<>();
        for (CodeTable table : book.tables()) {
            schemas.put(table.id() + ".codes", JsonSchemas.sentCodes(table));
            schemas.put(table.id() + ".codes.received", JsonSchemas.receivedCodes(table));
        }
        for (SchemaTemplate schema : book.schemas()) {
            schemas.put(schema.id().value(), JsonSchemas.sent(schema, book));
            schemas.put(schema.id() + ".received", JsonSchemas.received(schema, book));
        }
        return schemas;
    }
}
