package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import javax.lang.model.element.Modifier;

/**
 * Arrays of the constants of an enum at the slots of their keys, and of these keys: comparing with an array of numbers is faster
 * than asking a constant, and takes the same time in every run. The key of a text is its hash code, so one comparison rejects
 * most unknown texts. The texts themselves are in a third array.
 *
 * @param accessor what gives the number or the text of a constant
 * @param of int, long or String
 * @param optional whether the key of a constant may be null
 */
record PerfectHashSlots(String accessor, TypeName of, boolean optional, ClassName self, PerfectHash hash) {
    private static final int SHIFTS_PER_LINE = 16;

    void addTo(TypeSpec.Builder type) {
        type.addField(Slots.array(key(), "keysBySlot")
                        .addJavadoc(
                                "The $L, each at its slot; no two share a slot.",
                                isOfTexts() ? "hash codes of the texts" : "numbers")
                        .initializer("new $T[1 << $L]", key(), hash.bits())
                        .build())
                .addField(Slots.array(self, "codesBySlot")
                        .initializer("new $T[keysBySlot.length]", self)
                        .build());
        if (isOfTexts()) {
            type.addField(Slots.array(JavaTypes.STRING, "textsBySlot")
                    .initializer("new $T[keysBySlot.length]", String.class)
                    .build());
        }
        if (!hash.shifts().isEmpty()) {
            type.addField(Slots.array(TypeName.INT, "shiftsByGroup")
                    .addJavadoc("For each group, the value that moves its keys to slots of their own.")
                    .initializer("{\n$>$>$L$<$<\n}", shifts())
                    .build());
        }
        type.addStaticBlock(fill()).addMethod(slot());
    }

    private boolean isOfTexts() {
        return !of.isPrimitive();
    }

    /** The type of the keys. */
    private TypeName key() {
        return isOfTexts() ? TypeName.INT : of;
    }

    private CodeBlock shifts() {
        CodeBlock.Builder shifts = CodeBlock.builder();
        for (int i = 0; i < hash.shifts().size(); i++) {
            String before = i == 0 ? "" : i % SHIFTS_PER_LINE == 0 ? ",\n" : ", ";
            shifts.add("$L$L", before, hash.shifts().get(i));
        }
        return shifts.build();
    }

    private CodeBlock fill() {
        CodeBlock.Builder fill = Slots.loop(self, accessor, optional);
        String key = isOfTexts() ? ".hashCode()" : "";
        fill.addStatement("int slot = slot(code.$N()$L)", accessor, key)
                .addStatement("keysBySlot[slot] = code.$N()$L", accessor, key);
        if (isOfTexts()) {
            fill.addStatement("textsBySlot[slot] = code.$N()", accessor);
        }
        return fill.addStatement("codesBySlot[slot] = code").endControlFlow().build();
    }

    private MethodSpec slot() {
        String doc = "Maps the keys of this table to different slots: the upper " + hash.bits()
                + " bits of a product. The factor was found by trial.";
        CodeBlock product = CodeBlock.of("key * $LL", String.format("0x%016X", hash.factor()));
        CodeBlock.Builder body = CodeBlock.builder();
        if (hash.shifts().isEmpty()) {
            body.addStatement("return (int) (($L) >>> ($T.SIZE - $L))", product, Long.class, hash.bits());
        } else {
            doc += " The upper " + hash.groupBits() + " bits of its lower half select the group of a key.";
            body.addStatement("long hash = $L", product)
                    .addStatement(
                            "return (int) (hash >>> ($T.SIZE - $L)) ^ shiftsByGroup[(int) hash >>> ($T.SIZE - $L)]",
                            Long.class,
                            hash.bits(),
                            Integer.class,
                            hash.groupBits());
        }
        return MethodSpec.methodBuilder("slot")
                .addJavadoc(new Javadoc().paragraph(doc).build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(key(), "key")
                .returns(TypeName.INT)
                .addCode(body.build())
                .build();
    }
}
