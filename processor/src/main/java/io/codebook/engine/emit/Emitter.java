package io.codebook.engine.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Json;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.SchemaTemplate;
import io.codebook.engine.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The files of a book that has passed the checks. */
public final class Emitter {
    private static final String RESOURCES = "META-INF/codebook/";

    private final JavaTarget target;
    private final List<OutputFile> files = new ArrayList<>();

    private Emitter(JavaTarget target) {
        this.target = target;
    }

    public static List<OutputFile> emit(Book book, JavaTarget target) {
        Emitter emitter = new Emitter(target);
        for (CodeTable table : book.tables()) {
            emitter.java(table.type(), new CodeEnum(table, book, target).build());
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

    private void java(Text origin, TypeSpec type) {
        TypeSpec complete = type.toBuilder()
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("value", "$S", target.source())
                        .build())
                .build();
        String text = JavaFile.builder(target.packageName(), complete)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        String name = target.packageName().isEmpty() ? type.name() : target.packageName() + "." + type.name();
        files.add(new OutputFile(origin.place(), OutputFile.Kind.JAVA, name, Ascii.escape(text)));
    }

    private void json(Text id, String kind, Json.Obj schema) {
        String path = RESOURCES + id + kind + ".schema.json";
        files.add(new OutputFile(id.place(), OutputFile.Kind.RESOURCE, path, JsonText.of(schema)));
    }
}
