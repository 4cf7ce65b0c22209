package io.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code refers to; named, not linked, as the processor does without the runtime. */
final class RuntimeTypes {
    private static final String PACKAGE = "io.codebook";

    static final ClassName ANSWERS = ClassName.get(PACKAGE, "Answers");
    static final ClassName CLASSIFIED = ClassName.get(PACKAGE, "Classified");
    static final ClassName GENERATED = ClassName.get(PACKAGE, "Generated");
    static final ClassName RESPONSE_CLASS = ClassName.get(PACKAGE, "ResponseClass");
    static final ClassName UNKNOWN_CODE = ClassName.get(PACKAGE, "UnknownCodeException");
    static final ClassName VERSIONED = ClassName.get(PACKAGE, "Versioned");

    private RuntimeTypes() {}
}
