package io.codebook.engine.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.NumberKind;
import io.codebook.engine.model.Row;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.lang.model.element.Modifier;

/**
 * Finds a constant by an int. An array indexed by the number is the fastest shape at every size, also with many gaps; only
 * where the gaps would make it large is it a perfect hash table.
 *
 * <p>The length of the array is a power of two: what is at a masked slot can be read before one knows whether the number is
 * in the range, so HotSpot chooses between that and null without a jump, and unknown numbers cost what known ones do.
 */
final class NumberLookup {
    private static final int LARGEST_ARRAY = 4096;
    private static final int SLOTS_A_CODE = 20;

    private final String holder;
    private final String accessor;
    private final boolean optional;
    private final ClassName self;
    /** In ascending order. */
    private final int[] numbers;

    private NumberLookup(
            String holder,
            String accessor,
            boolean optional,
            ClassName self,
            Map<String, Row> rows,
            ToIntFunction<Map.Entry<String, Row>> number) {
        this.holder = holder;
        this.accessor = accessor;
        this.optional = optional;
        this.self = self;
        this.numbers = rows.entrySet().stream().mapToInt(number).sorted().toArray();
    }

    static NumberLookup byCode(NumberKind kind, Map<String, Row> rows, ClassName self) {
        String accessor = Columns.numberName(kind);
        return new NumberLookup("ByNumber", accessor, false, self, rows, entry ->
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
                entry -> Integer.parseInt(entry.getKey()));
    }

    private boolean isArray() {
        return numbers.length > 0 && (long) last() - first() < mostSlots(numbers.length);
    }

    /** How many slots a lookup of so many codes may have. */
    static int mostSlots(int codes) {
        return Math.max(LARGEST_ARRAY, SLOTS_A_CODE * codes);
    }

    private int first() {
        return numbers[0];
    }

    private int last() {
        return numbers[numbers.length - 1];
    }

    /** The statements that look the parameter up. */
    CodeBlock body(String parameter) {
        if (isArray()) {
            return CodeBlock.builder()
                    .addStatement("int slot = $N - $N.FIRST", parameter, holder)
                    .addStatement("$1T code = $2N.CODES[slot & $2N.CODES.length - 1]", self, holder)
                    .addStatement("return slot >= 0 && slot < $N.CODES.length ? code : null", holder)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("int slot = $N.slot($N)", holder, parameter)
                .addStatement("return $1N.KEYS[slot] == $2N ? $1N.CODES[slot] : null", holder, parameter)
                .build();
    }

    TypeSpec holder() {
        if (isArray()) {
            return array();
        }
        return new PerfectHashHolder(holder, accessor, TypeName.INT, optional, self, PerfectHash.of(numbers)).build();
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
                .addJavadoc(
                        "The constants at the places of their numbers, null in the gaps and beyond the end, up to a power of two.")
                .addField(constant("FIRST", first()))
                .addField(FieldSpec.builder(ArrayTypeName.of(self), "CODES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[$L]", self, slots())
                        .build())
                .addStaticBlock(fill.endControlFlow().build())
                .build();
    }

    private int slots() {
        int highest = Integer.highestOneBit(last() - first());
        return highest == 0 ? 1 : highest << 1;
    }

    private static FieldSpec constant(String name, int value) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .build();
    }
}
