package io.codebook.engine.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * A class that holds the constants of an enum at the slots of their keys, and these keys beside them: to compare with an
 * array of ints is faster than to ask a constant, and takes the same time in every run. The key of a text is its hash code,
 * so most unknown texts are told by one comparison, and the texts are beside it.
 *
 * @param accessor what gives the int or the text of a constant
 * @param of int or String
 * @param optional whether the key of a constant may be null
 */
record PerfectHashHolder(
        String name, String accessor, TypeName of, boolean optional, ClassName self, PerfectHash hash) {
    private static final int SHIFTS_A_LINE = 16;

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "The constants at the slots of their keys$L. No two keys have the same slot.",
                        isOfTexts() ? ", the hash codes of their texts" : "")
                .addField(constant(TypeName.INT, "BITS")
                        .initializer("$L", hash.bits())
                        .build())
                .addField(constant(ArrayTypeName.of(TypeName.INT), "KEYS")
                        .initializer("new int[1 << BITS]")
                        .build())
                .addField(constant(ArrayTypeName.of(self), "CODES")
                        .initializer("new $T[1 << BITS]", self)
                        .build());
        if (isOfTexts()) {
            type.addField(constant(ArrayTypeName.of(Columns.STRING), "TEXTS")
                    .initializer("new $T[1 << BITS]", String.class)
                    .build());
        }
        if (!hash.shifts().isEmpty()) {
            type.addField(constant(TypeName.INT, "GROUP_BITS")
                            .initializer("$L", hash.groupBits())
                            .build())
                    .addField(constant(ArrayTypeName.of(TypeName.INT), "SHIFTS")
                            .addJavadoc("What takes the keys of a group to slots that no other group has.")
                            .initializer("{\n$>$>$L$<$<\n}", shifts())
                            .build());
        }
        return type.addStaticBlock(fill()).addMethod(slot()).build();
    }

    private boolean isOfTexts() {
        return !of.isPrimitive();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }

    private CodeBlock shifts() {
        CodeBlock.Builder shifts = CodeBlock.builder();
        for (int i = 0; i < hash.shifts().size(); i++) {
            String before = i == 0 ? "" : i % SHIFTS_A_LINE == 0 ? ",\n" : ", ";
            shifts.add("$L$L", before, hash.shifts().get(i));
        }
        return shifts.build();
    }

    private CodeBlock fill() {
        CodeBlock.Builder fill = CodeBlock.builder().beginControlFlow("for ($T code : values())", self);
        if (optional) {
            fill.beginControlFlow("if (code.$N() == null)", accessor)
                    .addStatement("continue")
                    .endControlFlow();
        }
        String key = isOfTexts() ? ".hashCode()" : "";
        fill.addStatement("int slot = slot(code.$N()$L)", accessor, key)
                .addStatement("KEYS[slot] = code.$N()$L", accessor, key);
        if (isOfTexts()) {
            fill.addStatement("TEXTS[slot] = code.$N()", accessor);
        }
        return fill.addStatement("CODES[slot] = code").endControlFlow().build();
    }

    private MethodSpec slot() {
        MethodSpec.Builder slot = MethodSpec.methodBuilder("slot")
                .addJavadoc("Takes the keys of this table to different slots: the factor was found by trying.")
                .addModifiers(Modifier.STATIC)
                .addParameter(TypeName.INT, "key")
                .returns(TypeName.INT);
        CodeBlock product = CodeBlock.of("key * $LL", String.format("0x%016X", hash.factor()));
        if (hash.shifts().isEmpty()) {
            return slot.addStatement("return (int) ($L >>> $T.SIZE - BITS)", product, Long.class)
                    .build();
        }
        return slot.addStatement("long hash = $L", product)
                .addStatement(
                        "return (int) (hash >>> $T.SIZE - BITS) ^ SHIFTS[(int) hash >>> $T.SIZE - GROUP_BITS]",
                        Long.class,
                        Integer.class)
                .build();
    }
}
