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
 * Arrays of constants by a text, as an open hash table. It has at least four slots for each constant, so that most searches,
 * also for unknown texts, end at the first slot. The texts have an array of their own, because asking a constant of one of
 * several enums takes longer.
 *
 * @param accessor what gives the key of a constant
 * @param optional whether the key of a constant may be null
 */
public record OpenHashSlots(String accessor, boolean optional, ClassName self, int count) {
    private static final int SLOTS_PER_CODE = 4;

    public void addTo(TypeSpec.Builder type) {
        type.addField(Slots.array(JavaTypes.STRING, "textsBySlot")
                        .addJavadoc("The texts, each at its slot or at the next free one.")
                        .initializer("new $T[1 << $L]", JavaTypes.STRING, bits())
                        .build())
                .addField(Slots.array(self, "codesBySlot")
                        .initializer("new $T[textsBySlot.length]", self)
                        .build())
                .addStaticBlock(fill())
                .addMethod(slot())
                .addMethod(MethodSpec.methodBuilder("next")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(TypeName.INT, "slot")
                        .returns(TypeName.INT)
                        .addStatement("return slot + 1 & textsBySlot.length - 1")
                        .build());
    }

    private int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, count * SLOTS_PER_CODE - 1));
    }

    private CodeBlock fill() {
        CodeBlock.Builder fill = Slots.loop(self, accessor, optional);
        return fill.addStatement("int slot = slot(code.$N())", accessor)
                .beginControlFlow("while (textsBySlot[slot] != null)")
                .addStatement("slot = next(slot)")
                .endControlFlow()
                .addStatement("textsBySlot[slot] = code.$N()", accessor)
                .addStatement("codesBySlot[slot] = code")
                .endControlFlow()
                .build();
    }

    /** Multiplying by 2^32 divided by the golden ratio spreads neighbouring keys over the upper bits (Knuth, 6.4). */
    private MethodSpec slot() {
        return MethodSpec.methodBuilder("slot")
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "Spreads similar keys: the factor is 2<sup>32</sup> divided by the golden ratio (Fibonacci hashing).")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.STRING, "key")
                .returns(TypeName.INT)
                .addStatement("return key.hashCode() * 0x9E3779B9 >>> $T.SIZE - $L", Integer.class, bits())
                .build();
    }
}
