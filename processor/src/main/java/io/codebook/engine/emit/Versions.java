package io.codebook.engine.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Row;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * What makes the enum of a table {@code Versioned}, but for {@code since()}, which is a column. A fallback cannot be one, as
 * no constant can be told of a later one; it is in an array, in a holder that is filled when all constants are there.
 */
final class Versions {
    private static final int ASSIGNMENT_BYTES = 13;

    private final CodeTable table;
    private final ClassName self;
    private final ClassName holder;

    Versions(CodeTable table, JavaTarget target) {
        this.table = table;
        self = target.type(table);
        holder = self.nestedClass("EveryFallback");
    }

    void addTo(TypeSpec.Builder type) {
        List<Row> rows = table.rows().values().stream()
                .filter(row -> row.fallback() != null)
                .toList();
        type.addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.VERSIONED, self))
                .addField(FieldSpec.builder(TypeName.INT, "VERSION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The version of this table: the highest that brought a code.")
                        .initializer("$L", table.version())
                        .build())
                .addMethod(MethodSpec.methodBuilder("fallback")
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(Override.class)
                        .returns(self)
                        .addStatement(
                                "return $L",
                                rows.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$T.ALL[ordinal()]", holder))
                        .build());
        if (!rows.isEmpty()) {
            type.addType(holder(rows));
        }
    }

    private TypeSpec holder(List<Row> rows) {
        StaticFill fill = new StaticFill();
        for (Row row : rows) {
            Row fallback = Objects.requireNonNull(table.row(Objects.requireNonNull(row.fallback())));
            fill.add(
                    ASSIGNMENT_BYTES,
                    "ALL[$1T.$2N.ordinal()] = $1T.$3N",
                    self,
                    row.constant().value(),
                    fallback.constant().value());
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What {@code fallback()} answers, in the order of the constants; null for those not named.")
                .addField(FieldSpec.builder(ArrayTypeName.of(self), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[values().length]", self)
                        .build());
        fill.addTo(type);
        return type.build();
    }
}
