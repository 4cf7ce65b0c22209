package io.codebook.compiler.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Types of the JDK that generated code refers to in many places. */
public final class JavaTypes {
    public static final ClassName STRING = ClassName.get(String.class);

    private JavaTypes() {}

    /** A {@code List} of an element type. */
    public static ParameterizedTypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
}
