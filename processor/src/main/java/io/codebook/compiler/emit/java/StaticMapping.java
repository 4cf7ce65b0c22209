package io.codebook.compiler.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.MethodSize;
import io.codebook.compiler.emit.large.StaticFill;
import io.codebook.compiler.emit.source.ConstantType;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods of a mapping from a type that exists already. A switch without default makes the compiler check that every constant of
 * an enum is mapped; no array by ordinal holds the targets, because a later version of the enum may have more constants at run time.
 * Constants of a class, and those of an enum too large for a switch, are looked up in a map.
 */
final class StaticMapping {
    private static final int CASE_BYTES = 17;
    private static final int ENTRY_BYTES = 13;
    private static final int ALTERNATIVE_BYTES = 8;

    private final CodeMapping mapping;
    private final CodeTable from;
    private final CodeTable to;
    private final JavaTarget target;
    private final ClassName source;
    private final TypeName result;
    private final boolean alternatives;
    private final boolean isSwitched;
    private final Set<String> constants = new HashSet<>();
    private final UsedConstants used;

    /**
     * The methods of one mapping.
     *
     * @param alternatives whether some code has several targets
     */
    StaticMapping(CodeMapping mapping, CodeTable from, CodeTable to, JavaTarget target, boolean alternatives) {
        this.mapping = mapping;
        this.from = from;
        this.to = to;
        this.target = target;
        this.alternatives = alternatives;
        source = target.type(from);
        result = alternatives ? JavaTypes.listOf(target.type(to)) : target.type(to);
        used = new UsedConstants(target);
        ConstantType type = target.userTypes().findConstants(target.link(from));
        if (type != null) {
            type.constants().forEach(constant -> constants.add(constant.name()));
        }
        List<Row> rows = List.copyOf(from.rows().values());
        boolean isEnum =
                type == null ? from.parts() == null : type.isEnum(); // no type yet if this compilation makes it
        isSwitched = isEnum
                && MethodSize.fitsEnumSwitch(
                        rows, row -> CASE_BYTES * labels(row).size() + bytes(row));
        for (Row row : rows) {
            labels(row).forEach(label -> used.add(from, label));
            targetOf(row).codes().forEach(code -> used.add(to, code));
        }
    }

    /**
     * Adds the methods.
     *
     * @param single what returns the target of a code, without its body
     * @param all what returns all targets, without its body
     */
    void addTo(TypeSpec.Builder type, MethodSpec.Builder single, MethodSpec.Builder all) {
        if (alternatives) {
            type.addMethod(
                    complete(all).addCode(isSwitched ? cases() : lookup()).build());
            type.addMethod(first(single, all.build().name()));
        } else {
            type.addMethod(
                    complete(single).addCode(isSwitched ? cases() : lookup()).build());
        }
        if (!isSwitched) {
            type.addType(targets());
        }
    }

    private MethodSpec first(MethodSpec.Builder single, String all) {
        single.addModifiers(Modifier.STATIC).addParameter(source, "code");
        if (!hasGaps()) {
            return single.addStatement("return $N(code).get(0)", all).build();
        }
        return single.addStatement("$T targets = $N(code)", result, all)
                .addStatement("return targets.isEmpty() ? null : targets.get(0)")
                .build();
    }

    private boolean hasGaps() {
        for (Row row : from.rows().values()) {
            if (targetOf(row).codes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private MethodSpec.Builder complete(MethodSpec.Builder method) {
        AnnotationSpec suppression = used.suppression();
        if (isSwitched && suppression != null) {
            method.addAnnotation(suppression);
        }
        return method.addModifiers(Modifier.STATIC).addParameter(source, "code");
    }

    private CodeBlock cases() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        for (Row row : from.rows().values()) {
            List<String> labels = labels(row);
            if (!labels.isEmpty()) {
                cases.add("case $L -> $L;\n", String.join(", ", labels), value(row));
            }
        }
        return cases.add("$<};\n").build();
    }

    private CodeBlock lookup() {
        return CodeBlock.builder()
                .beginControlFlow("if (!$N.TARGETS.containsKey(code))", MappingHolder.name(to.id()))
                .addStatement(
                        "throw new $T($S + code)",
                        IllegalArgumentException.class,
                        "no target in table " + to.id() + " for ")
                .endControlFlow()
                .addStatement("return $N.TARGETS.get(code)", MappingHolder.name(to.id()))
                .build();
    }

    private TypeSpec targets() {
        TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), source, result);
        TypeSpec.Builder holder = TypeSpec.classBuilder(MappingHolder.name(to.id()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph("The mapping to {@code " + to.id() + "}.")
                        .build())
                .addField(FieldSpec.builder(map, "TARGETS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build());
        AnnotationSpec suppression = used.suppression();
        if (suppression != null) {
            holder.addAnnotation(suppression);
        }
        StaticFill fill = new StaticFill();
        for (Row row : from.rows().values()) {
            for (String label : labels(row)) {
                ClassName owner = from.parts() == null ? source : target.type(from, row.code());
                fill.add(ENTRY_BYTES + bytes(row), "TARGETS.put($T.$N, $L)", owner, label, value(row));
            }
        }
        fill.addTo(holder);
        return holder.build();
    }

    /** The constant of a row, and others of the enum that have the same number. That of a retired code may be gone. */
    private List<String> labels(Row row) {
        String constant = row.constant().value();
        boolean isGone = row.retired() != null && !constants.isEmpty() && !constants.contains(constant);
        List<String> labels = new ArrayList<>(isGone ? List.of() : List.of(constant));
        for (Text alias : row.aliases()) {
            if (constants.contains(alias.value())) {
                labels.add(alias.value());
            }
        }
        return labels;
    }

    /** Bytes that load the targets of a row. */
    private int bytes(Row row) {
        return targetOf(row).codes().size() * ALTERNATIVE_BYTES;
    }

    private CodeBlock value(Row row) {
        List<CodeBlock> targets = new ArrayList<>();
        for (Code code : targetOf(row).codes()) {
            targets.add(target.constant(to, code));
        }
        if (alternatives) {
            return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(targets, ", "));
        }
        return targets.isEmpty() ? CodeBlock.of("null") : targets.get(0);
    }

    private CodeMapping.Target targetOf(Row row) {
        return Objects.requireNonNull(mapping.target(row.code()));
    }
}
