package io.codebook.compiler.emit.source;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code refers to. They are named, not linked: the processor runs without the runtime. */
public final class RuntimeTypes {
    private static final String PACKAGE = "io.codebook";

    public static final ClassName ANSWERS = ClassName.get(PACKAGE, "Answers");
    public static final ClassName CLASSIFIED = ClassName.get(PACKAGE, "Classified");
    public static final ClassName GENERATED = ClassName.get(PACKAGE, "Generated");
    public static final ClassName HTTP_PROBLEM = ClassName.get(PACKAGE, "HttpProblem");
    public static final ClassName RESPONSE_CLASS = ClassName.get(PACKAGE, "ResponseClass");
    public static final ClassName UNKNOWN_CODE = ClassName.get(PACKAGE, "UnknownCodeException");
    public static final ClassName VERSIONED = ClassName.get(PACKAGE, "Versioned");
    public static final ClassName WIRE_VALUES = ClassName.get(PACKAGE, "WireValues");

    private RuntimeTypes() {}
}
