package io.codebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from a codes.yaml; coverage tools leave types with an annotation of this name out.
 *
 * <p>The annotation of the same name in the JDK is in a module that a project may not require, and javac warns about it when
 * no processor claims it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {
    /**
     * What generated the type.
     *
     * @return the file, as the annotation {@link Codebook} names it
     */
    String value();
}
