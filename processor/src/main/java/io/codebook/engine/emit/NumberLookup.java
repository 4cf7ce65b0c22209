package io.codebook.engine.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.Row;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.function.ToLongFunction;
import javax.lang.model.element.Modifier;

/**
 * Finds a constant by an int. An array indexed by the number is the fastest shape at every size, also with many gaps; only
 * where the gaps would make it large is it an open hash table.
 */
final class NumberLookup {
    private static final int LARGEST_ARRAY = 4096;
    private static final int SLOTS_A_CODE = 20;

    private final String holder;
    private final String accessor;
    private final boolean optional;
    private final ClassName self;
    private final int count;
    private final LongSummaryStatistics numbers;

    private NumberLookup(
            String holder,
            String accessor,
            boolean optional,
            ClassName self,
            Map<String, Row> rows,
            ToLongFunction<Map.Entry<String, Row>> number) {
        this.holder = holder;
        this.accessor = accessor;
        this.optional = optional;
        this.self = self;
        this.count = rows.size();
        this.numbers = rows.entrySet().stream().mapToLong(number).summaryStatistics();
    }

    static NumberLookup byCode(CodeTable table, ClassName self) {
        String accessor = Columns.numberName(table.kind());
        return new NumberLookup("ByNumber", accessor, false, self, table.rows(), entry ->
                (int) entry.getValue().code().value());
    }

    /** @param rows the rows by the value of the field */
    static NumberLookup byField(Field field, Map<String, Row> rows, ClassName self) {
        String id = field.id().value();
        return new NumberLookup(
                "By" + JavaName.type(id),
                JavaName.member(id),
                field.optional(),
                self,
                rows,
                entry -> Long.parseLong(entry.getKey()));
    }

    private boolean isArray() {
        long span = span();
        return count > 0 && (span <= LARGEST_ARRAY || span <= (long) SLOTS_A_CODE * count);
    }

    private long span() {
        return numbers.getMax() - numbers.getMin() + 1;
    }

    /** The statements that look the parameter up. */
    CodeBlock body(String parameter) {
        if (isArray()) {
            return CodeBlock.builder()
                    .addStatement("int slot = $N - $N.FIRST", parameter, holder)
                    .addStatement("return slot >= 0 && slot < $1N.CODES.length ? $1N.CODES[slot] : null", holder)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("int slot = $N.slot($N)", holder, parameter)
                .beginControlFlow(
                        "while ($1N.CODES[slot] != null && $1N.CODES[slot].$2N() != $3N)", holder, accessor, parameter)
                .addStatement("slot = $N.next(slot)", holder)
                .endControlFlow()
                .addStatement("return $N.CODES[slot]", holder)
                .build();
    }

    TypeSpec holder() {
        return isArray() ? array() : new HashHolder(holder, accessor, TypeName.INT, optional, self, count).build();
    }

    private TypeSpec array() {
        CodeBlock.Builder fill = CodeBlock.builder().beginControlFlow("for ($T code : values())", self);
        if (optional) {
            fill.beginControlFlow("if (code.$N() != null)", accessor);
        }
        fill.addStatement("CODES[code.$N() - FIRST] = code", accessor);
        if (optional) {
            fill.endControlFlow();
        }
        return TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The constants at the places of their numbers, null in the gaps.")
                .addField(constant("FIRST", numbers.getMin()))
                .addField(constant("LAST", numbers.getMax()))
                .addField(FieldSpec.builder(ArrayTypeName.of(self), "CODES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[LAST - FIRST + 1]", self)
                        .build())
                .addStaticBlock(fill.endControlFlow().build())
                .build();
    }

    private static FieldSpec constant(String name, long value) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .build();
    }
}
