package io.codebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Compiles a file of code tables into types of the annotated package.
 *
 * <p>Written in a {@code package-info.java}:
 *
 * <pre>{@code
 * @Codebook("codes.yaml")
 * package com.example.codes;
 * }</pre>
 *
 * <p>On a type it is an error of the processor, which says how the {@code package-info.java} looks.
 *
 * <p>The folder of the file is given to the compiler: {@code -Acodebook.dir=<absolute folder>}.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE}) // on a type javac would only say that it is not applicable
@Retention(RetentionPolicy.CLASS) // Gradle needs at least this of an aggregating processor's annotation
public @interface Codebook {
    /**
     * The file, relative to the folder that {@code -Acodebook.dir} names.
     *
     * @return a relative path with {@code /} between its parts
     */
    String value();
}
