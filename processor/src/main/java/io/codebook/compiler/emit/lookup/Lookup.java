package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** How constants are found by their code, or by a unique field: by arrays that have a slot for each. */
public interface Lookup {
    /** What gives the code or the field of a constant. */
    String accessor();

    /** The name of a class for the arrays. */
    String holder();

    /** Whether the arrays are filled by so little bytecode that the static initialiser of an enum has room for it. */
    boolean fitsEnum();

    /**
     * The statements that look the parameter up.
     *
     * @param owner how the members are called: by the name of their class and a dot, or by nothing in the enum
     */
    CodeBlock body(String owner);

    /** Adds the arrays, what fills them, and what tells the slot. */
    void addTo(TypeSpec.Builder owner);

    /** A class that has nothing else. */
    default TypeSpec inHolder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(holder())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The constants by {@code $L()}; filled when one is first looked up.", accessor());
        addTo(type);
        return type.build();
    }
}
