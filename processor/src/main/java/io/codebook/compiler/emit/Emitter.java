package io.codebook.compiler.emit;

import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Parts;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The files of a book that has passed the checks. */
public final class Emitter {
    private static final String RESOURCES = "META-INF/codebook/";

    private final JavaTarget target;
    private final RowPlaceholders bulk = new RowPlaceholders();
    private final List<OutputFile> files = new ArrayList<>();

    private Emitter(JavaTarget target) {
        this.target = target;
    }

    public static List<OutputFile> emit(Book book, JavaTarget target) {
        Emitter emitter = new Emitter(target);
        for (CodeTable table : book.tables()) {
            emitter.codes(table, book);
            emitter.java(table.type(), new AnyCode(table, target).build());
            emitter.json(table.id(), ".codes", Schemas.ofCodes(table));
        }
        for (OperationTable table : book.operations()) {
            emitter.java(table.type(), new OperationEnum(table, book, target).build());
        }
        for (SchemaTemplate schema : book.schemas()) {
            emitter.json(schema.id(), "", FilledSchema.of(schema, book));
        }
        return List.copyOf(emitter.files);
    }

    private void codes(CodeTable table, Book book) {
        Parts parts = table.parts();
        if (parts == null) {
            java(table.type(), new CodeEnum(table, book, target, bulk).build());
        } else {
            new SplitCodeInterface(table, parts, book, target, bulk).build().forEach(type -> java(table.type(), type));
        }
    }

    private void java(Text origin, TypeSpec type) {
        String name = target.packageName().isEmpty() ? type.name() : target.packageName() + "." + type.name();
        files.add(new OutputFile(origin.place(), OutputFile.Kind.JAVA, name, JavaText.of(type, target, bulk)));
    }

    private void json(Text id, String kind, Json.Obj schema) {
        String path = RESOURCES + id + kind + ".schema.json";
        files.add(new OutputFile(id.place(), OutputFile.Kind.RESOURCE, path, JsonText.of(schema)));
    }
}
