package io.codebook.compiler.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.MethodSize;
import io.codebook.compiler.emit.large.StaticFill;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeMapping.Target;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The class that holds what the constants of one enum map to in another. A switch without default makes javac check that every
 * constant is mapped. It fills an array once, because reading an array by ordinal is several times faster than switching. Where
 * the switch would be too large to be compiled, statements fill the array, and the check of mappings has found that none is
 * missing. The array is in a class of its own, because two enums that refer to each other in static initialisers see null.
 */
final class MappingHolder {
    private static final int CASE_BYTES = 17;
    private static final int STATEMENT_BYTES = 13;
    private static final int ALTERNATIVE_BYTES = 8;

    private final CodeMapping mapping;
    private final CodeTable to;
    private final JavaTarget target;
    private final List<Row> rows;
    private final boolean alternatives;
    private final ClassName self;
    private final ClassName other;
    private final ClassName holder;

    MappingHolder(
            CodeMapping mapping,
            CodeTable to,
            JavaTarget target,
            ClassName self,
            List<Row> rows,
            boolean alternatives) {
        this.mapping = mapping;
        this.to = to;
        this.target = target;
        this.self = self;
        this.rows = rows;
        this.alternatives = alternatives;
        other = target.type(to);
        holder = self.nestedClass(name(to.id()));
    }

    /** The name of the class for a mapping to a table. */
    static String name(Text to) {
        return "To" + JavaName.type(to.value());
    }

    ClassName name() {
        return holder;
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(ArrayTypeName.of(other), "TARGETS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[values().length]", other)
                        .build());
        if (alternatives) {
            type.addField(
                    FieldSpec.builder(JavaTypes.listOf(JavaTypes.listOf(other)), "ALL", Modifier.STATIC, Modifier.FINAL)
                            .initializer("new $T<>()", ArrayList.class)
                            .build());
        }
        AnnotationSpec suppression = suppression();
        if (suppression != null) {
            type.addAnnotation(suppression);
        }
        boolean fits = MethodSize.fitsEnumSwitch(rows, row -> CASE_BYTES + bytes(row));
        return (fits ? switched(type) : stated(type)).build();
    }

    private TypeSpec.Builder switched(TypeSpec.Builder type) {
        return type.addJavadoc(doc("A switch fills it, so javac checks that no constant is missing."))
                .addStaticBlock(fill())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(alternatives ? JavaTypes.listOf(other) : hasGaps() ? target.nullable(other) : other)
                        .addParameter(self, "code")
                        .addCode(cases())
                        .build());
    }

    private CodeBlock doc(String howItIsFilled) {
        return new Javadoc()
                .paragraph("The mapping to {@code " + to.id() + "}, by ordinal. " + howItIsFilled)
                .build();
    }

    private CodeBlock fill() {
        CodeBlock.Builder fill = CodeBlock.builder().beginControlFlow("for ($T code : values())", self);
        if (alternatives) {
            fill.addStatement("$T targets = of(code)", JavaTypes.listOf(other))
                    .addStatement("ALL.add(targets)")
                    .addStatement("TARGETS[code.ordinal()] = targets.isEmpty() ? null : targets.get(0)");
        } else {
            fill.addStatement("TARGETS[code.ordinal()] = of(code)");
        }
        return fill.endControlFlow().build();
    }

    private CodeBlock cases() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        for (Row row : rows) {
            cases.add(
                    "case $N -> $L;\n",
                    row.constant().value(),
                    alternatives ? CodeBlock.of("$T.of($L)", List.class, targets(row)) : single(row));
        }
        return cases.add("$<};\n").build();
    }

    private TypeSpec.Builder stated(TypeSpec.Builder type) {
        StaticFill fill = new StaticFill();
        for (Row row : rows) {
            String constant = row.constant().value();
            if (alternatives) {
                String comma = target(row).codes().isEmpty() ? "" : ", ";
                fill.add(STATEMENT_BYTES + bytes(row), "row($T.$N$L$L)", self, constant, comma, targets(row));
            } else {
                fill.add(STATEMENT_BYTES, "TARGETS[$T.$N.ordinal()] = $L", self, constant, single(row));
            }
        }
        fill.addTo(type);
        if (alternatives) {
            type.addMethod(MethodSpec.methodBuilder("row")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(self, "code")
                    .addParameter(ArrayTypeName.of(other), "targets")
                    .varargs()
                    .addStatement("ALL.add($T.of(targets))", List.class)
                    .addStatement("TARGETS[code.ordinal()] = targets.length == 0 ? null : targets[0]")
                    .build());
        }
        return type.addJavadoc(doc("It lists all constants in order; the generator checked that none is missing."));
    }

    /** Bytes that load the targets of a row. */
    private int bytes(Row row) {
        return target(row).codes().size() * ALTERNATIVE_BYTES;
    }

    private CodeBlock single(Row row) {
        return target(row).codes().isEmpty() ? CodeBlock.of("null") : targets(row);
    }

    private CodeBlock targets(Row row) {
        List<CodeBlock> constants = new ArrayList<>();
        for (Code code : target(row).codes()) {
            constants.add(target.constant(to, code));
        }
        return CodeBlock.join(constants, ", ");
    }

    private boolean hasGaps() {
        for (Row row : rows) {
            if (target(row).codes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable AnnotationSpec suppression() {
        UsedConstants used = new UsedConstants(target);
        for (Row row : rows) {
            target(row).codes().forEach(code -> used.add(to, code));
        }
        return used.suppression();
    }

    private Target target(Row row) {
        return Objects.requireNonNull(mapping.target(row.code()));
    }
}
