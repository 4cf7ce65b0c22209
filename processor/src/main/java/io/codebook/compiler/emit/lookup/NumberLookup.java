package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import java.util.Arrays;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds a constant by an int, in one of three shapes. The figures are nanoseconds over 65,536 shuffled inputs on a 3 GHz
 * EPYC, and the same at 12 and at 2,000 codes.
 *
 * <ul>
 *   <li>An array indexed by the number (0.35): where all numbers lie between 0 and a limit.
 *   <li>An array that starts at the first number (0.45): for numbers below 0 or above that limit that lie close together.
 *   <li>A perfect hash table (0.6): elsewhere. See {@link PerfectHash}.
 * </ul>
 *
 * <p>The number of slots is a power of two, plus one slot that stays empty. A mask does the range check, and HotSpot selects
 * the slot without a jump, so unknown numbers take as long as known ones. With a jump, a tenth of unknown numbers doubles the
 * time.
 */
public final class NumberLookup implements Lookup {
    /** 4 KiB of references: the codes of HTTP and CoAP fit. Gaps cost memory, and a hash is only a little slower. */
    private static final int SLOTS_OF_ANY_TABLE = 1_024;

    private static final int SLOTS_PER_CODE = 20;

    private final String holder;
    private final String accessor;
    private final String parameter;
    private final boolean optional;
    private final ClassName self;
    /** In ascending order. */
    private final int[] numbers;
    /** Null where it is an array. */
    private final @Nullable PerfectHash hash;

    private NumberLookup(
            String holder, String accessor, String parameter, boolean optional, ClassName self, int[] numbers) {
        this.holder = holder;
        this.accessor = accessor;
        this.parameter = parameter;
        this.optional = optional;
        this.self = self;
        this.numbers = numbers.clone();
        Arrays.sort(this.numbers);
        hash = isArray() ? null : PerfectHash.of(this.numbers);
    }

    /**
     * By the codes themselves.
     *
     * @param accessor what gives the number of a constant, and the name of the parameter
     */
    public static NumberLookup byCode(String accessor, Map<String, Row> rows, ClassName self) {
        int[] numbers = new int[rows.size()];
        int count = 0;
        for (Row row : rows.values()) {
            numbers[count++] = (int) row.code().value();
        }
        return new NumberLookup("ByNumber", accessor, accessor, false, self, numbers);
    }

    /**
     * By the values of a field.
     *
     * @param rows the rows by the value of the field
     */
    public static NumberLookup byField(Field field, Map<String, Row> rows, ClassName self) {
        int[] numbers = new int[rows.size()];
        int count = 0;
        for (String number : rows.keySet()) {
            numbers[count++] = Integer.parseInt(number);
        }
        String id = field.id().value();
        return new NumberLookup(
                "By" + JavaName.type(id), JavaName.member(id), "value", field.optional(), self, numbers);
    }

    private boolean isArray() {
        return numbers.length > 0 && slots((long) last() - first()) <= mostSlots(numbers.length);
    }

    private boolean startsAtZero() {
        return first() >= 0 && slots(last()) <= mostSlots(numbers.length);
    }

    /** How many slots an array for so many codes may have, besides the empty one. */
    static int mostSlots(int codes) {
        return Math.max(SLOTS_OF_ANY_TABLE, SLOTS_PER_CODE * codes);
    }

    private int first() {
        return numbers[0];
    }

    private int last() {
        return numbers[numbers.length - 1];
    }

    @Override
    public String accessor() {
        return accessor;
    }

    @Override
    public boolean hasArrays() {
        return true;
    }

    @Override
    public String holder() {
        return holder;
    }

    @Override
    public boolean fitsEnum() {
        return hash == null || hash.shifts().isEmpty();
    }

    @Override
    public CodeBlock body(String owner) {
        if (hash == null) {
            return CodeBlock.builder()
                    .addStatement("return $1LcodesBySlot[$1Lslot($2N)]", owner, parameter)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("int slot = $Lslot($N)", owner, parameter)
                .addStatement("return $1LkeysBySlot[slot] == $2N ? $1LcodesBySlot[slot] : null", owner, parameter)
                .build();
    }

    @Override
    public void addTo(TypeSpec.Builder owner) {
        if (hash != null) {
            new PerfectHashSlots(accessor, TypeName.INT, optional, self, hash).addTo(owner);
            return;
        }
        owner.addField(FieldSpec.builder(
                                ArrayTypeName.of(self),
                                "codesBySlot",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(
                                "The constants at the slots of their numbers; null in the gaps and in the last slot.")
                        .initializer("new $T[$L + 1]", self, slots(startsAtZero() ? last() : last() - first()))
                        .build())
                .addStaticBlock(fill())
                .addMethod(slot());
    }

    private CodeBlock fill() {
        CodeBlock.Builder fill = CodeBlock.builder().beginControlFlow("for ($T code : values())", self);
        if (optional) {
            fill.beginControlFlow("if (code.$N() != null)", accessor);
        }
        fill.addStatement("codesBySlot[slot(code.$N())] = code", accessor);
        if (optional) {
            fill.endControlFlow();
        }
        return fill.endControlFlow().build();
    }

    private MethodSpec slot() {
        MethodSpec.Builder slot = MethodSpec.methodBuilder("slot")
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "The slot of a number. Numbers out of range map to the last slot, which is always null. The"
                                        + " capacity is a power of two, so one mask does the range check.")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, parameter)
                .returns(TypeName.INT)
                .addStatement("int last = codesBySlot.length - 1");
        String distance = parameter;
        if (!startsAtZero()) {
            distance = "distance";
            slot.addStatement("int first = $L", first()).addStatement("int $N = $N - first", distance, parameter);
        }
        return slot.addStatement("int slot = $N & last - 1", distance)
                .addStatement("return slot == $N ? slot : last", distance)
                .build();
    }

    /** How many slots the distances from 0 to the last take: a power of two, so that one mask does the range check. */
    static long slots(long last) {
        return last == 0 ? 1 : Long.highestOneBit(last) << 1;
    }
}
