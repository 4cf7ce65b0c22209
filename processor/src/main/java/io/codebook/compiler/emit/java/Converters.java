package io.codebook.compiler.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The classes by which Jakarta Persistence stores codes: one for known codes, and one for known and unknown codes. */
final class Converters {
    private static final ClassName CONVERTER = ClassName.get("jakarta.persistence", "Converter");
    private static final ClassName ATTRIBUTE_CONVERTER = ClassName.get("jakarta.persistence", "AttributeConverter");
    private static final String TEXT = "text";
    private static final String NUMBER = "number";

    private final CodeTable table;
    private final JavaTarget target;
    private final ClassName codes;
    private final ClassName any;
    private final ClassName column;
    /** What a column has of a code, and the method that returns it. */
    private final String stored;

    Converters(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
        codes = target.type(table);
        any = target.anyType(table);
        column = switch (table.kind()) {
            case INT, HTTP -> ClassName.get(Integer.class);
            case INT64, UINT32 -> ClassName.get(Long.class);
            case COAP, TEXT -> JavaTypes.STRING;
        };
        stored = column.equals(JavaTypes.STRING) ? TEXT : NUMBER;
    }

    /** The names in the files of both classes. */
    static DeclaredNames names(CodeTable table) {
        return JavaTarget.nullnessNames()
                .typeOfBook(table.type().value())
                .typeOfBook(JavaTarget.anyName(table))
                .typeOfBook(JavaTarget.converterName(table.type().value()))
                .typeOfBook(JavaTarget.converterName(JavaTarget.anyName(table)))
                .types(Override.class, IllegalArgumentException.class, Integer.class, Long.class, String.class)
                .importedTypes(CONVERTER, ATTRIBUTE_CONVERTER, RuntimeTypes.GENERATED, RuntimeTypes.UNKNOWN_CODE);
    }

    List<TypeSpec> build() {
        return List.of(ofKnown(), ofAny());
    }

    /** Is applied to all attributes of the type, because one that was forgotten would be stored as its ordinal. */
    private TypeSpec ofKnown() {
        Javadoc doc = new Javadoc()
                .paragraph("Stores {@link " + codes.simpleName() + "} attributes by their " + stored + ". A " + stored
                        + " that the table does not have is refused with an {@link IllegalArgumentException}: if a newer"
                        + " program may write to the column, use {@link " + any.simpleName() + "} and {@link "
                        + JavaTarget.converterName(any.simpleName()) + "}.");
        AnnotationSpec converter =
                AnnotationSpec.builder(CONVERTER).addMember("autoApply", "true").build();
        CodeBlock.Builder read = CodeBlock.builder();
        if (table.kind() == NumberKind.COAP) {
            read.beginControlFlow("if ($N == null)", stored)
                    .addStatement("return null")
                    .endControlFlow()
                    .addStatement("$T found = $T.findByText($N)", codes, codes, stored)
                    .beginControlFlow("if (found == null)")
                    .addStatement(
                            "throw $T.of($S, $N)",
                            RuntimeTypes.UNKNOWN_CODE,
                            table.id().value(),
                            stored)
                    .endControlFlow()
                    .addStatement("return found");
        } else {
            read.addStatement("return $N == null ? null : $T.of($N)", stored, codes, stored);
        }
        return converter(codes, doc, converter, CodeBlock.of(""), read.build());
    }

    /** Is applied only where an attribute says so: Hibernate would take it for those of the enum as well. */
    private TypeSpec ofAny() {
        Javadoc doc = new Javadoc()
                .paragraph("Stores {@link " + any.simpleName() + "} attributes by their " + stored
                        + ". Codes that the table does not have are kept. An attribute names it in {@code @Convert(converter = "
                        + JavaTarget.converterName(any.simpleName()) + ".class)}.");
        CodeBlock.Builder refused = CodeBlock.builder();
        List<CodeBlock> others = new ArrayList<>();
        for (CodeKey key : CodeKey.of(table)) {
            others.add(CodeBlock.of("code instanceof $T", any.nestedClass(key.unknown())));
        }
        if (!others.isEmpty()) {
            refused.beginControlFlow("if ($L)", CodeBlock.join(others, "$W|| "))
                    .addStatement(
                            "throw new $T($S + code + $S)",
                            IllegalArgumentException.class,
                            "table " + table.id() + ": cannot store ",
                            ", because its " + stored + " is not known")
                    .endControlFlow();
        }
        String decode = table.kind() == NumberKind.COAP ? "decodeText" : "decode";
        CodeBlock read = CodeBlock.builder()
                .addStatement("return $N == null ? null : $T.$N($N)", stored, codes, decode, stored)
                .build();
        return converter(any, doc, AnnotationSpec.builder(CONVERTER).build(), refused.build(), read);
    }

    private TypeSpec converter(
            ClassName attribute, Javadoc doc, AnnotationSpec annotation, CodeBlock refused, CodeBlock read) {
        return TypeSpec.classBuilder(JavaTarget.converterName(attribute.simpleName()))
                .addJavadoc(doc.build())
                .addAnnotation(annotation)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ATTRIBUTE_CONVERTER, attribute, column))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Creates a converter.")
                        .build())
                .addMethod(method("convertToDatabaseColumn", column)
                        .addParameter(target.nullable(attribute), "code")
                        .addCode(refused)
                        .addStatement("return code == null ? null : code.$N()", stored)
                        .build())
                .addMethod(method("convertToEntityAttribute", attribute)
                        .addParameter(target.nullable(column), stored)
                        .addCode(read)
                        .build())
                .build();
    }

    private MethodSpec.Builder method(String name, ClassName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(target.nullable(result));
    }
}
