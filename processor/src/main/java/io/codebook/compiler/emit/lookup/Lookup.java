package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** How constants are found by their code, or by a unique field: by arrays that have a slot for each, or by a switch. */
public interface Lookup {
    /** What gives the code or the field of a constant. */
    String accessor();

    /** Whether there are arrays; a switch needs none. */
    boolean hasArrays();

    /** The name of a class for the arrays. */
    String holder();

    /** Whether so little bytecode fills the arrays that the static initialiser of an enum has room for it. */
    boolean fitsEnum();

    /**
     * The statements that look the parameter up.
     *
     * @param owner the prefix of the arrays: the name of their class and a dot, or nothing in the enum
     */
    CodeBlock body(String owner);

    /** Adds the arrays, the code that fills them, and the method that computes a slot. */
    void addTo(TypeSpec.Builder owner);

    /** A class that has only these. */
    default TypeSpec inHolder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(holder())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The constants by {@code $L()}; filled at the first lookup.", accessor());
        addTo(type);
        return type.build();
    }
}
