package io.codebook.engine.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Book;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeMapping;
import io.codebook.engine.model.CodeMapping.Target;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The methods that map the constants of one enum to those of another. A switch without default makes javac prove that
 * every constant is mapped; it fills an array once, because reading an array by ordinal is several times faster than
 * switching. The array is in a holder: two enums that refer to each other in static initialisers would see null.
 */
final class MappingMethods {
    private final CodeMapping mapping;
    private final CodeTable from;
    private final CodeTable to;
    private final ClassName self;
    private final ClassName other;
    private final ClassName holder;
    private final boolean alternatives;
    private final boolean gaps;

    MappingMethods(CodeMapping mapping, CodeTable from, Book book, JavaTarget target) {
        this.mapping = mapping;
        this.from = from;
        to = Objects.requireNonNull(book.table(mapping.to()));
        self = target.type(from);
        other = target.type(to);
        holder = self.nestedClass("To" + JavaName.type(to.id().value()));
        alternatives = targets().stream().anyMatch(t -> t.codes().size() > 1);
        gaps = targets().stream().anyMatch(t -> t.codes().isEmpty());
    }

    void addTo(TypeSpec.Builder type) {
        String word = JavaName.type(to.id().value());
        type.addMethod(MethodSpec.methodBuilder("to" + word)
                .addModifiers(Modifier.PUBLIC)
                .returns(other)
                .addJavadoc(
                        doc().tag("@return " + (alternatives ? "the default among the counterparts" : "the counterpart")
                                        + (gaps ? ", or null where there is none" : ", never null"))
                                .build())
                .addStatement("return $T.TARGETS[ordinal()]", holder)
                .build());
        if (alternatives) {
            type.addMethod(MethodSpec.methodBuilder("all" + word)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(listOf(other))
                    .addJavadoc(new Doc()
                            .paragraph("All the counterparts in the table {@code " + to.id() + "} that are permitted.")
                            .tag("@return an unmodifiable list, the default first"
                                    + (gaps ? "; empty where there is none" : ""))
                            .build())
                    .addStatement("return $T.ALL.get(ordinal())", holder)
                    .build());
        }
        type.addType(holder());
    }

    private Doc doc() {
        Doc doc = new Doc().paragraph("The counterpart in the table {@code " + to.id() + "}.");
        doc.text(mapping.source(), "Source: ");
        if (mapping.byNumber()) {
            doc.paragraph("It has the same number.");
        }
        return doc;
    }

    private List<Target> targets() {
        return from.rows().values().stream()
                .map(row -> Objects.requireNonNull(mapping.target(row.code())))
                .toList();
    }

    private TypeSpec holder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "The mapping to {@code $L} by ordinal, filled from a switch that javac proves to be total.",
                        to.id())
                .addField(FieldSpec.builder(ArrayTypeName.of(other), "TARGETS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[values().length]", other)
                        .build());
        if (alternatives) {
            type.addField(FieldSpec.builder(listOf(listOf(other)), "ALL", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T<>()", ArrayList.class)
                    .build());
        }
        if (usesDiscouraged()) {
            type.addAnnotation(Suppression.DEPRECATION);
        }
        return type.addStaticBlock(fill())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(alternatives ? listOf(other) : other)
                        .addParameter(self, "code")
                        .addCode(cases())
                        .build())
                .build();
    }

    private CodeBlock fill() {
        CodeBlock.Builder fill = CodeBlock.builder().beginControlFlow("for ($T code : values())", self);
        if (alternatives) {
            fill.addStatement("$T targets = of(code)", listOf(other))
                    .addStatement("ALL.add(targets)")
                    .addStatement("TARGETS[code.ordinal()] = targets.isEmpty() ? null : targets.get(0)");
        } else {
            fill.addStatement("TARGETS[code.ordinal()] = of(code)");
        }
        return fill.endControlFlow().build();
    }

    private boolean usesDiscouraged() {
        return targets().stream()
                .flatMap(target -> target.codes().stream())
                .anyMatch(code -> Objects.requireNonNull(to.row(code)).discouraged() != null);
    }

    private static ParameterizedTypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    private CodeBlock cases() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        for (Row row : from.rows().values()) {
            Target target = Objects.requireNonNull(mapping.target(row.code()));
            cases.add("case $N -> $L;\n", row.constant().value(), alternatives ? list(target) : single(target));
        }
        return cases.add("$<};\n").build();
    }

    private CodeBlock single(Target target) {
        return target.codes().isEmpty()
                ? CodeBlock.of("null")
                : constant(target.codes().get(0));
    }

    private CodeBlock list(Target target) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                target.codes().stream().map(this::constant).collect(CodeBlock.joining(", ")));
    }

    private CodeBlock constant(Code code) {
        return CodeBlock.of(
                "$T.$N", other, Objects.requireNonNull(to.row(code)).constant().value());
    }
}
