package io.codebook.engine.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Row;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that holds the values of one column, in an array that may be too long for the initialiser of its own. */
final class ColumnArray {
    /** Bytes that put a value into an array; a boxed one calls valueOf. */
    private static final int VALUE_BYTES = 8;

    private static final int BOXED_VALUE_BYTES = 11;

    private ColumnArray() {}

    static TypeSpec of(Column column, List<Row> rows) {
        int bytes = column.type().isBoxedPrimitive() ? BOXED_VALUE_BYTES : VALUE_BYTES;
        TypeSpec.Builder type = TypeSpec.classBuilder(Storage.holder(column))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What {@code $L()} answers, in the order of the constants.", column.name());
        if (MethodSize.fits(rows, row -> bytes)) {
            type.addField(all(column.type(), braces(column, rows)));
        } else {
            parts(type, column, MethodSize.split(rows, row -> bytes));
        }
        return type.build();
    }

    private static FieldSpec all(TypeName element, CodeBlock initializer) {
        return FieldSpec.builder(ArrayTypeName.of(element), "ALL", Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    private static void parts(TypeSpec.Builder type, Column column, List<List<Row>> parts) {
        TypeName element = column.type();
        CodeBlock.Builder calls = CodeBlock.builder();
        int count = 0;
        for (List<Row> part : parts) {
            String method = "rows" + ++count;
            calls.add(count == 1 ? "$N()" : ",$W$N()", method);
            type.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ArrayTypeName.of(element))
                    .addCode("return new $T[] $L;\n", element, braces(column, part))
                    .build());
        }
        type.addField(all(element, CodeBlock.of("new $T[values().length]", element)))
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

    private static CodeBlock braces(Column column, List<Row> rows) {
        CodeBlock.Builder braces = CodeBlock.builder().add("{\n$>$>");
        for (int i = 0; i < rows.size(); i++) {
            braces.add(i == 0 ? "" : ",\n");
            column.value().accept(braces, rows.get(i));
        }
        return braces.add("$<$<\n}").build();
    }
}
