package io.codebook.command;

import io.codebook.compiler.emit.Emitter;
import io.codebook.compiler.emit.OutputFile;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.output.Output;
import io.codebook.compiler.output.TextFile;
import io.codebook.compiler.output.c.CHeaders;
import io.codebook.compiler.output.data.BookDocument;
import io.codebook.compiler.output.html.HtmlPage;
import io.codebook.compiler.output.markdown.MarkdownPage;
import io.codebook.compiler.output.python.PythonPackage;
import io.codebook.compiler.output.typescript.TypeScriptModules;
import io.codebook.lock.JarLock;
import java.util.ArrayList;
import java.util.List;

/** The outputs of {@link GenerateCommand}, in the order in which help lists them. */
public final class Outputs {
    /** The name of the one that is Java. */
    static final String JAVA = "java";

    /** All of them. */
    public static final List<Output> ALL = List.of(
            new Output(JAVA, "the Java types, and what belongs into the jar beside them", "", null),
            Output.ofOneFile("html", "a reference as one page", "reference.html", HtmlPage::of),
            Output.ofOneFile("markdown", "a reference in Markdown, for wikis", "reference.md", MarkdownPage::of),
            new Output("c", "a header for each table, in C99", "", CHeaders::of),
            new Output("python", "a Python package with a module for each table", "", PythonPackage::of),
            new Output("typescript", "a module with declarations for each table", "", TypeScriptModules::of),
            new Output("json-schema", "the JSON Schemas", "", Outputs::schemas),
            Output.ofOneFile("json", "all that codes.yaml says, as one JSON document", "codes.json", BookDocument::of));

    private Outputs() {}

    private static List<TextFile> schemas(Book book) {
        List<TextFile> schemas = new ArrayList<>();
        for (OutputFile schema : Emitter.schemas(book)) {
            schemas.add(new TextFile(schema.name().substring(JarLock.FOLDER.length()), schema.text()));
        }
        return schemas;
    }
}
