package io.codebook.compiler.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.model.Row;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that holds the values of one column, in an array that may be too long for the initialiser of its own. */
final class ColumnArray {
    /** Bytes that put a value into an array; a boxed one calls valueOf. */
    private static final int VALUE_BYTES = 8;

    private static final int BOXED_VALUE_BYTES = 11;

    /** What the values of a field of a nested class are indented by: two levels, and two more as they go on. */
    private static final String FIELD_INDENT = JavaText.INDENT.repeat(4);

    private static final String METHOD_INDENT = JavaText.INDENT.repeat(5);

    private final Column column;
    private final Expressions expressions;
    private final RowPlaceholders bulk;

    ColumnArray(Column column, Expressions expressions, RowPlaceholders bulk) {
        this.column = column;
        this.expressions = expressions;
        this.bulk = bulk;
    }

    TypeSpec of(List<Row> rows) {
        int bytes = column.type().isBoxedPrimitive() ? BOXED_VALUE_BYTES : VALUE_BYTES;
        TypeSpec.Builder type = TypeSpec.classBuilder(Storage.holder(column))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What {@code $L()} answers, in the order of the constants.", column.name());
        if (MethodSize.fits(rows, row -> bytes)) {
            type.addField(all(braces(rows, FIELD_INDENT)));
        } else {
            parts(type, MethodSize.split(rows, row -> bytes));
        }
        return type.build();
    }

    private FieldSpec all(CodeBlock initializer) {
        return FieldSpec.builder(ArrayTypeName.of(column.type()), "ALL", Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    private void parts(TypeSpec.Builder type, List<List<Row>> parts) {
        TypeName element = column.type();
        CodeBlock.Builder calls = CodeBlock.builder();
        int count = 0;
        for (List<Row> part : parts) {
            String method = "rows" + ++count;
            calls.add(count == 1 ? "$N()" : ",$W$N()", method);
            type.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ArrayTypeName.of(element))
                    .addCode("return new $T[] $L;\n", element, braces(part, METHOD_INDENT))
                    .build());
        }
        type.addField(all(CodeBlock.of("new $T[values().length]", element)))
                .addStaticBlock(CodeBlock.builder()
                        .add(MethodSize.COMMENT)
                        .addStatement("int row = 0")
                        .beginControlFlow("for ($1T[] rows : new $1T[][] {$2L})", element, calls.build())
                        .beginControlFlow("for ($T value : rows)", element)
                        .addStatement("ALL[row] = value")
                        .addStatement("row++")
                        .endControlFlow()
                        .endControlFlow()
                        .build());
    }

    private CodeBlock braces(List<Row> rows, String indent) {
        StringBuilder values = new StringBuilder();
        for (Row row : rows) {
            values.append(values.isEmpty() ? "" : ",\n" + indent)
                    .append(expressions.of(column, row, indent + Literal.INDENT));
        }
        return CodeBlock.of("{\n$>$>$L$<$<\n}", bulk.keep(values.toString()));
    }
}
