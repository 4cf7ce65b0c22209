package io.codebook.compiler.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What makes libraries on the class path read and write codes as the table says. The methods that read take any object, because
 * Jackson otherwise reads a fraction as an integer, an integer as a text, and an integer as the constant with that ordinal.
 */
final class Bindings {
    private static final String FROM_JSON = "fromJson";
    private static final String FROM_STRING = "fromString";
    private static final ClassName JSON_CREATOR = ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");
    private static final ClassName JSON_VALUE = ClassName.get("com.fasterxml.jackson.annotation", "JsonValue");

    private final CodeTable table;
    private final JavaTarget target;
    private final ClassName codes;
    private final @Nullable CodeKey key;

    Bindings(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
        codes = target.type(table);
        key = CodeKey.inJson(table);
    }

    /** The names that the type of the codes and the interface of known and unknown codes have for libraries. */
    static DeclaredNames names() {
        return new DeclaredNames()
                .members(FROM_JSON, FROM_STRING)
                .types(Object.class, String.class)
                .importedTypes(JSON_CREATOR, JSON_VALUE)
                .importedTypes(RuntimeTypes.WIRE_VALUES, RuntimeTypes.UNKNOWN_CODE);
    }

    /** The annotations of an accessor of the interface of known and unknown codes, which the constants inherit. */
    List<AnnotationSpec> ofAccessor(String accessor) {
        boolean isWritten = target.has(Library.JACKSON) && accessor.equals(accessor());
        return isWritten ? List.of(AnnotationSpec.builder(JSON_VALUE).build()) : List.of();
    }

    private String accessor() {
        if (key != null) {
            return key.accessor();
        }
        return isText() ? "text" : "number";
    }

    private boolean isText() {
        return table.kind() == NumberKind.TEXT || table.kind() == NumberKind.COAP;
    }

    /** Adds the methods that read known and unknown codes to their interface. */
    void addToAny(TypeSpec.Builder type) {
        ClassName any = target.anyType(table);
        String unknown = any.simpleName() + "." + (key == null ? UnknownRecord.NAME : key.unknown());
        String result = "@return the constant, or an {@link " + unknown + "} if the table has no such code";
        CodeBlock body = CodeBlock.builder()
                .addStatement("return $T.$N($L)", codes, decode(), value())
                .build();
        add(type, any, result, body, true);
    }

    /** Adds the methods that read known codes to their type. */
    void addTo(TypeSpec.Builder type) {
        CodeBlock.Builder body = CodeBlock.builder();
        if (key == null && table.kind() != NumberKind.COAP) {
            body.addStatement("return of($L)", value());
        } else {
            TypeName found = key == null ? JavaTypes.STRING : key.type();
            body.addStatement("$T key = $L", found, value())
                    .addStatement("$T found = $N(key)", codes, key == null ? "findByText" : key.find())
                    .beginControlFlow("if (found == null)")
                    .addStatement("throw $L", refusal(found))
                    .endControlFlow()
                    .addStatement("return found");
        }
        String result = "@return the constant, never null";
        add(type, codes, result, body.build(), table.parts() != null);
    }

    private CodeBlock refusal(TypeName found) {
        String id = table.id().value();
        if (key == null) {
            return CodeBlock.of("$T.of($S, key)", RuntimeTypes.UNKNOWN_CODE, id);
        }
        CodeBlock text = found.isPrimitive() ? CodeBlock.of("$T.valueOf(key)", String.class) : CodeBlock.of("key");
        return CodeBlock.of("$T.by($S, $S, $L)", RuntimeTypes.UNKNOWN_CODE, id, key.word(), text);
    }

    /** Adds the method that reads one of the enums of a split table. */
    void addToPart(TypeSpec.Builder type, ClassName part) {
        if (target.has(Library.JACKSON)) {
            type.addMethod(reader(FROM_JSON, part, ClassName.OBJECT, "@return the constant, never null")
                    .addAnnotation(creator())
                    .beginControlFlow("if ($T.$N(value) instanceof $T code)", codes, FROM_JSON, part)
                    .addStatement("return code")
                    .endControlFlow()
                    .addStatement(
                            "throw $T.of($S, value.toString())",
                            RuntimeTypes.UNKNOWN_CODE,
                            table.id().value())
                    .build());
        }
    }

    /** @param isKey whether Jackson needs the method that takes a text for the keys of objects, as it does for interfaces */
    private void add(TypeSpec.Builder type, ClassName self, String result, CodeBlock body, boolean isKey) {
        if (target.has(Library.JACKSON)) {
            type.addMethod(reader(FROM_JSON, self, ClassName.OBJECT, result)
                    .addAnnotation(creator())
                    .addCode(body)
                    .build());
        }
        boolean isJackson = isKey && target.has(Library.JACKSON);
        if (isJackson || target.has(Library.JAKARTA_REST)) {
            MethodSpec.Builder method = reader(FROM_STRING, self, JavaTypes.STRING, result);
            if (isJackson) {
                method.addAnnotation(creator());
            }
            type.addMethod(method.addCode(body).build());
        }
    }

    private MethodSpec.Builder reader(String name, ClassName self, TypeName parameter, String result) {
        boolean isJson = name.equals(FROM_JSON);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(parameter, "value")
                .addJavadoc(new Javadoc()
                        .paragraph(isJson ? "Reads a code from JSON." : "Reads a code from a key, a header or a URL.")
                        .tag("@param value " + what() + (isJson ? "" : ", as a text"))
                        .tag(result)
                        .tag("@throws IllegalArgumentException if the value is something else"
                                + (self.equals(target.anyType(table)) ? "" : ", or the table has no such code"))
                        .build());
    }

    private String what() {
        return key == null ? isText() ? "the code" : "the number" : "the " + key.html();
    }

    private static AnnotationSpec creator() {
        return AnnotationSpec.builder(JSON_CREATOR)
                .addMember("mode", "$T.Mode.DELEGATING", JSON_CREATOR)
                .build();
    }

    private String decode() {
        if (key != null) {
            return key.decode();
        }
        return table.kind() == NumberKind.COAP ? "decodeText" : "decode";
    }

    /** The value as what the table is looked up by. */
    private CodeBlock value() {
        String take = key != null
                ? key.type().isPrimitive() ? "asInt" : "asText"
                : switch (table.kind()) {
                    case INT, HTTP -> "asInt";
                    case INT64 -> "asLong";
                    case UINT32 -> "asUint32";
                    case COAP, TEXT -> "asText";
                };
        return CodeBlock.of(
                "$T.$N($S, value)", RuntimeTypes.WIRE_VALUES, take, table.id().value());
    }
}
