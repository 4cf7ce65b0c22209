package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** What hash tables of both kinds have in common: arrays, and a loop that fills them. */
final class Slots {
    private Slots() {}

    static FieldSpec.Builder array(TypeName of, String name) {
        return FieldSpec.builder(ArrayTypeName.of(of), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    /** Starts the body of a lookup by a text: null has no constant. */
    static CodeBlock.Builder nullForNull(String parameter) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N == null)", parameter)
                .addStatement("return null")
                .endControlFlow();
    }

    /** Starts a loop over the constants. It skips those without a key, if the key is optional. */
    static CodeBlock.Builder loop(ClassName self, String accessor, boolean optional) {
        CodeBlock.Builder loop = CodeBlock.builder().beginControlFlow("for ($T code : values())", self);
        if (optional) {
            loop.beginControlFlow("if (code.$N() == null)", accessor)
                    .addStatement("continue")
                    .endControlFlow();
        }
        return loop;
    }
}
