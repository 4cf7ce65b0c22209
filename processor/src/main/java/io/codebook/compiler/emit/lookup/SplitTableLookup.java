package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Part;
import io.codebook.compiler.model.Parts;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Finds a constant by its number where the constants are in several enums. The number determines the enum, and no other enum is
 * initialised: all 20,000 constants take some 100 ms, those of one enum 2. Each enum has a table of its constants, and an array
 * holds these tables, which have one shape: this takes 1.7 ns for shuffled numbers, and 3.5 where the tables are hash tables. A
 * switch to the enum would take 8, because the processor cannot predict which enum is next.
 */
public final class SplitTableLookup {
    private static final String HOLDER = "ByNumber";
    private final CodeTable table;
    private final Parts parts;
    private final JavaTarget target;
    private final ClassName self;
    private final ClassName holder;
    private final String number;
    private final List<Part> divided;

    /**
     * The lookup of a table.
     *
     * @param number what gives the number of a constant as an int, and the name of the parameter
     */
    public SplitTableLookup(CodeTable table, Parts parts, String number, JavaTarget target) {
        this.table = table;
        this.parts = parts;
        this.target = target;
        self = target.type(table);
        holder = target.partsType(table).nestedClass(HOLDER);
        this.number = number;
        divided = table.divided();
    }

    /** The statements that look the parameter up. */
    public CodeBlock body() {
        CodeBlock part = table.kind() == NumberKind.UINT32
                ? CodeBlock.of("(int) ($T.toUnsignedLong($N) / $L)", Integer.class, number, parts.written())
                : CodeBlock.of("$T.floorDiv($N, $L)", Math.class, number, parts.written());
        return CodeBlock.builder()
                .add("// one enum for every $L numbers\n", parts.written())
                .addStatement("int part = $L", part)
                .addStatement("int slot = $T.slot(part)", holder)
                .addStatement("$1T codes = $1T.PARTS[slot]", holder)
                .beginControlFlow("if (codes == null)")
                .addStatement("codes = $T.of(part)", holder)
                .addStatement("$T.PARTS[slot] = codes", holder)
                .endControlFlow()
                .addStatement("return codes.find($N)", number)
                .build();
    }

    public TypeSpec holder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "The constants of one enum by their numbers. The fields are final, so every thread sees them filled.");
        (hasSlotForEachPart() ? slots(type) : switched(type))
                .addField(FieldSpec.builder(ArrayTypeName.of(holder), "PARTS", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The tables that were filled so far.")
                        .initializer("new $T[$L]", holder, hasSlotForEachPart() ? "NO_PART + 1" : divided.size() + 1)
                        .build())
                .addField(FieldSpec.builder(holder, "NOTHING", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($Lnew $T[0])", holder, isArray() ? "0, " : "", self)
                        .build())
                .addMethod(of());
        return (isArray() ? array(type) : hashed(type)).build();
    }

    private int index(Part part) {
        return (int) parts.index(part.first());
    }

    private int lowest() {
        return divided.stream().mapToInt(this::index).min().orElseThrow();
    }

    private int highest() {
        return divided.stream().mapToInt(this::index).max().orElseThrow();
    }

    private boolean hasSlotForEachPart() {
        return NumberLookup.slots((long) highest() - lowest()) <= mostSlots();
    }

    private TypeSpec.Builder slots(TypeSpec.Builder type) {
        return type.addField(constant("FIRST", lowest()).build())
                .addField(constant("NO_PART", NumberLookup.slots((long) highest() - lowest()))
                        .addJavadoc(
                                "The slot of all numbers out of range. It is a power of two, so one mask does the range check.")
                        .build())
                .addMethod(slotOfPart()
                        .addStatement("int distance = part - FIRST")
                        .addStatement("int slot = distance & (NO_PART - 1)")
                        .addStatement("return slot == distance ? slot : NO_PART")
                        .build());
    }

    private TypeSpec.Builder switched(TypeSpec.Builder type) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (part) {\n$>");
        for (int slot = 0; slot < divided.size(); slot++) {
            cases.add("case $L -> $L;\n", index(divided.get(slot)), slot);
        }
        return type.addMethod(slotOfPart()
                .addCode(cases.add("default -> $L;\n$<};\n", divided.size()).build())
                .build());
    }

    private static MethodSpec.Builder slotOfPart() {
        return MethodSpec.methodBuilder("slot")
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, "part");
    }

    private MethodSpec of() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (part) {\n$>");
        for (Part part : divided) {
            cases.add(
                    "case $L -> new $T($L$T.values());\n",
                    index(part),
                    holder,
                    isArray() ? "part, " : "",
                    target.type(part));
        }
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(holder)
                .addParameter(TypeName.INT, "part")
                .addCode(cases.add("default -> NOTHING;\n$<};\n").build())
                .build();
    }

    /** The largest distance of a number from the first of its enum. */
    private long widest() {
        return divided.stream()
                .flatMap(part -> part.codes().stream())
                .mapToLong(code -> code.value() - parts.index(code) * parts.size())
                .max()
                .orElseThrow();
    }

    /** Whether the slots of all enums together are no more than one array may have. */
    private boolean isArray() {
        return NumberLookup.slots(widest()) * divided.size() <= mostSlots();
    }

    private int mostSlots() {
        return NumberLookup.mostSlots(table.rows().size());
    }

    private TypeSpec.Builder array(TypeSpec.Builder type) {
        return type.addField(constant("NONE", NumberLookup.slots(widest()))
                        .addJavadoc("The slot of all numbers out of range.")
                        .build())
                .addField(TypeName.INT, "first", Modifier.PRIVATE, Modifier.FINAL)
                .addField(ArrayTypeName.of(self), "codes", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor()
                        .addParameter(TypeName.INT, "part")
                        .addParameter(ArrayTypeName.of(self), "constants")
                        .addStatement("first = part * $L", parts.written())
                        .addStatement("codes = new $T[NONE + 1]", self)
                        .beginControlFlow("for ($T code : constants)", self)
                        .addStatement("codes[code.$N() - first] = code", number)
                        .endControlFlow()
                        .build())
                .addMethod(find().addStatement("int distance = $N - first", number)
                        .addStatement("int slot = distance & (NONE - 1)")
                        .addStatement("return codes[slot == distance ? slot : NONE]")
                        .build());
    }

    /** An open hash table, because a perfect one would need a factor and shifts for each enum. */
    private TypeSpec.Builder hashed(TypeSpec.Builder type) {
        return type.addField(TypeName.INT, "shift", Modifier.PRIVATE, Modifier.FINAL)
                .addField(ArrayTypeName.of(TypeName.INT), "keys", Modifier.PRIVATE, Modifier.FINAL)
                .addField(ArrayTypeName.of(self), "codes", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor()
                        .addParameter(ArrayTypeName.of(self), "constants")
                        .addComment("at least four slots for each constant, so most searches end at the first")
                        .addStatement("shift = $T.numberOfLeadingZeros(4 * constants.length + 3)", Integer.class)
                        .addStatement("keys = new int[1 << ($T.SIZE - shift)]", Integer.class)
                        .addStatement("codes = new $T[keys.length]", self)
                        .beginControlFlow("for ($T code : constants)", self)
                        .addStatement("int slot = slotOf(code.$N())", number)
                        .addStatement("keys[slot] = code.$N()", number)
                        .addStatement("codes[slot] = code")
                        .endControlFlow()
                        .build())
                .addMethod(
                        find().addStatement("return codes[slotOf($N)]", number).build())
                .addMethod(MethodSpec.methodBuilder("slotOf")
                        .addJavadoc(new Javadoc()
                                .paragraph(
                                        "The slot of a number, or the free one where it would be. The factor is 2<sup>32</sup> divided by"
                                                + " the golden ratio (Fibonacci hashing).")
                                .build())
                        .addModifiers(Modifier.PRIVATE)
                        .returns(TypeName.INT)
                        .addParameter(TypeName.INT, number)
                        .addStatement("int slot = ($N * 0x9E3779B9) >>> shift", number)
                        .beginControlFlow("while (keys[slot] != $N && codes[slot] != null)", number)
                        .addStatement("slot = (slot + 1) & (keys.length - 1)")
                        .endControlFlow()
                        .addStatement("return slot")
                        .build());
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    }

    private MethodSpec.Builder find() {
        return MethodSpec.methodBuilder("find").returns(self).addParameter(TypeName.INT, number);
    }

    private static FieldSpec.Builder constant(String name, long value) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value);
    }
}
