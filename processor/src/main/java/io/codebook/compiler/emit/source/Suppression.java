package io.codebook.compiler.emit.source;

import com.palantir.javapoet.AnnotationSpec;

/** Warnings that generated code must not raise in the user's build. */
public final class Suppression {
    /** For code that names constants of another type which the user has deprecated. */
    public static final AnnotationSpec DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    private Suppression() {}
}
