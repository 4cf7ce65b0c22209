package io.codebook.compiler.emit;

import io.codebook.compiler.emit.java.GeneratedType;
import io.codebook.compiler.emit.java.GeneratedTypes;
import io.codebook.compiler.emit.json.JsonSchemas;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.json.JsonText;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import io.codebook.lock.JarLock;
import java.util.ArrayList;
import java.util.List;

/** Generates the files of a book that has passed the checks. */
public final class Emitter {
    /** Added to the name of a schema that also accepts codes of newer versions of its table. */
    private static final String RECEIVED = ".received";

    private final JavaTarget target;
    private final List<OutputFile> files = new ArrayList<>();

    private Emitter(JavaTarget target) {
        this.target = target;
    }

    public static List<OutputFile> emit(Book book, JavaTarget target) {
        Emitter emitter = new Emitter(target);
        GeneratedTypes types = new GeneratedTypes(book, target);
        for (CodeTable table : book.tables()) {
            if (table.existing() == null) {
                for (GeneratedType type : types.of(table)) {
                    emitter.java(table.type(), type);
                }
            }
            if (table.exception() != null) {
                emitter.java(table.exception(), types.exception(table, table.exception()));
            }
            if (table.numberConstants() != null) {
                emitter.java(table.numberConstants(), types.numberConstants(table, table.numberConstants()));
            }
        }
        for (CodeTable table : book.existingSources()) {
            emitter.java(table.type(), types.mappings(table));
        }
        for (OperationTable table : book.operations()) {
            emitter.java(table.type(), types.of(table));
        }
        emitter.files.addAll(schemas(book));
        return List.copyOf(emitter.files);
    }

    /** The JSON Schemas of a book, as resources of the jar. */
    public static List<OutputFile> schemas(Book book) {
        List<OutputFile> schemas = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            schemas.add(schema(table.id(), ".codes", JsonSchemas.sentCodes(table)));
            schemas.add(schema(table.id(), ".codes" + RECEIVED, JsonSchemas.receivedCodes(table)));
        }
        for (SchemaTemplate schema : book.schemas()) {
            schemas.add(schema(schema.id(), "", JsonSchemas.sent(schema, book)));
            schemas.add(schema(schema.id(), RECEIVED, JsonSchemas.received(schema, book)));
        }
        return schemas;
    }

    private void java(Text origin, GeneratedType type) {
        String prefix = target.packageName().isEmpty() ? "" : target.packageName() + ".";
        List<String> types = new ArrayList<>(List.of(prefix + type.name()));
        for (String name : type.nested()) {
            types.add(prefix + name);
        }
        files.add(new OutputFile(origin.place(), OutputFile.Kind.JAVA, prefix + type.name(), types, type.text()));
    }

    private static OutputFile schema(Text id, String kind, Json.Obj schema) {
        String path = JarLock.FOLDER + id + kind + ".schema.json";
        return new OutputFile(id.place(), OutputFile.Kind.RESOURCE, path, JsonText.of(schema));
    }
}
