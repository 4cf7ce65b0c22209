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
        addTo(type, CodeBlock.of(""));
    }

    /** @param more statements that put constants by other texts as well; the count includes these */
    void addTo(TypeSpec.Builder type, CodeBlock more) {
        type.addField(Slots.array(JavaTypes.STRING, "textsBySlot")
                        .addJavadoc("The texts, each at its slot or at the next free one.")
                        .initializer("new $T[1 << $L]", JavaTypes.STRING, bits())
                        .build())
                .addField(Slots.array(self, "codesBySlot")
                        .initializer("new $T[textsBySlot.length]", self)
                        .build())
                .addStaticBlock(fill().add(more).build())
                .addMethod(put())
                .addMethod(slot())
                .addMethod(MethodSpec.methodBuilder("next")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(TypeName.INT, "slot")
                        .returns(TypeName.INT)
                        .addStatement("return (slot + 1) & (textsBySlot.length - 1)")
                        .build());
    }

    private int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, count * SLOTS_PER_CODE - 1));
    }

    private CodeBlock.Builder fill() {
        return Slots.loop(self, accessor, optional)
                .addStatement("put(code.$N(), code)", accessor)
                .endControlFlow();
    }

    private MethodSpec put() {
        return MethodSpec.methodBuilder("put")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.STRING, "text")
                .addParameter(self, "code")
                .addStatement("int slot = slot(text)")
                .beginControlFlow("while (textsBySlot[slot] != null)")
                .addStatement("slot = next(slot)")
                .endControlFlow()
                .addStatement("textsBySlot[slot] = text")
                .addStatement("codesBySlot[slot] = code")
                .build();
    }

    /** The statements that find the constant of a text, or null. */
    static CodeBlock search(String owner, String parameter) {
        return CodeBlock.builder()
                .addStatement("int slot = $Lslot($N)", owner, parameter)
                .beginControlFlow(
                        "while ($1LtextsBySlot[slot] != null && !$2N.equals($1LtextsBySlot[slot]))", owner, parameter)
                .addStatement("slot = $Lnext(slot)", owner)
                .endControlFlow()
                .addStatement("return $LcodesBySlot[slot]", owner)
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
                .addStatement("return (key.hashCode() * 0x9E3779B9) >>> ($T.SIZE - $L)", Integer.class, bits())
                .build();
    }
}
