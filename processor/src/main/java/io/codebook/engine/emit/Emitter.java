package io.codebook.engine.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Json;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.Parts;
import io.codebook.engine.model.SchemaTemplate;
import io.codebook.engine.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a book that has passed the checks. */
public final class Emitter {
    /** Of a type with more than two subtypes, which JavaPoet writes into one line, however many they are. */
    private static final Pattern PERMITS =
            Pattern.compile("^public sealed interface .* permits \\S+, \\S+, .*$", Pattern.MULTILINE);

    private static final String RESOURCES = "META-INF/codebook/";

    private final JavaTarget target;
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
            java(table.type(), new CodeEnum(table, book, target).build());
        } else {
            new PartedCode(table, parts, book, target).build().forEach(type -> java(table.type(), type));
        }
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
        if (type.kind() == TypeSpec.Kind.INTERFACE) {
            text = wrapped(text);
        }
        String name = target.packageName().isEmpty() ? type.name() : target.packageName() + "." + type.name();
        files.add(new OutputFile(origin.place(), OutputFile.Kind.JAVA, name, Ascii.escape(text)));
    }

    private static String wrapped(String text) {
        Matcher line = PERMITS.matcher(text);
        if (!line.find()) {
            return text;
        }
        int types = text.indexOf(" permits ", line.start());
        return text.substring(0, types)
                + text.substring(types, line.end())
                        .replace(" permits ", " permits\n        ")
                        .replace(", ", ",\n        ")
                + text.substring(line.end());
    }

    private void json(Text id, String kind, Json.Obj schema) {
        String path = RESOURCES + id + kind + ".schema.json";
        files.add(new OutputFile(id.place(), OutputFile.Kind.RESOURCE, path, JsonText.of(schema)));
    }
}
