package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.StaticFill;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.emit.source.Suppression;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The members that make the enum of a table {@code Versioned}, except {@code since()}, which is a column. A fallback cannot be
 * a column, as the constructor of a constant cannot refer to a later constant. It is in an array, in a class that is
 * initialised after the constants.
 */
final class Versions {
    static final String VERSION = "VERSION";

    private static final String HOLDER = "EveryFallback";
    private static final int ASSIGNMENT_BYTES = 13;

    private final CodeTable table;
    private final JavaTarget target;
    private final ClassName codes;

    Versions(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
        codes = target.type(table);
    }

    /** The names of a versioned table. */
    static DeclaredNames names() {
        return new DeclaredNames()
                .members(VERSION, "fallback", "forVersion")
                .nested(HOLDER)
                .types(SuppressWarnings.class)
                .importedTypes(RuntimeTypes.VERSIONED);
    }

    /** Adds the declarations of the type of the codes: the enum, or the interface of a split table. */
    void declare(TypeSpec.Builder type) {
        type.addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.VERSIONED, codes))
                .addField(FieldSpec.builder(TypeName.INT, VERSION, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The version of this table: the highest version that added a code.")
                        .initializer("$L", table.version())
                        .build());
    }

    /** Adds the fallbacks of an enum with these rows. */
    void addTo(TypeSpec.Builder type, ClassName self, List<Row> ofEnum) {
        List<Row> rows = ofEnum.stream().filter(row -> row.fallback() != null).toList();
        ClassName holder = self.nestedClass(HOLDER);
        type.addMethod(MethodSpec.methodBuilder("fallback")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(target.nullable(codes))
                .addStatement(
                        "return $L", rows.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$T.ALL[ordinal()]", holder))
                .build());
        if (!rows.isEmpty()) {
            type.addType(holder(holder, rows));
        }
    }

    private TypeSpec holder(ClassName holder, List<Row> rows) {
        StaticFill fill = new StaticFill();
        for (Row row : rows) {
            Code fallback = Objects.requireNonNull(row.fallback());
            fill.add(
                    ASSIGNMENT_BYTES,
                    "ALL[$L.ordinal()] = $L",
                    target.constant(table, row.code()),
                    target.constant(table, fallback));
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "The results of {@code fallback()}, in the order of the constants; null for those not listed.")
                .addField(FieldSpec.builder(ArrayTypeName.of(codes), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[values().length]", codes)
                        .build());
        if (rows.stream().anyMatch(this::fallsBackToDiscouraged)) {
            type.addAnnotation(Suppression.DEPRECATION);
        }
        fill.addTo(type);
        return type.build();
    }

    /** javac warns about a deprecated constant of another enum. */
    private boolean fallsBackToDiscouraged(Row row) {
        Row fallback = Objects.requireNonNull(table.row(Objects.requireNonNull(row.fallback())));
        return fallback.discouraged() != null
                && !target.type(table, row.code()).equals(target.type(table, fallback.code()));
    }
}
