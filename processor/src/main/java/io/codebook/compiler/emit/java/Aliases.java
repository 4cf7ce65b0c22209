package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Text;
import javax.lang.model.element.Modifier;

/** The fields for other names of a constant. */
final class Aliases {
    private Aliases() {}

    /** An older name, which is deprecated. */
    static FieldSpec older(ClassName type, Text alias, Text constant) {
        return field(type, alias, constant)
                .addJavadoc(new Javadoc()
                        .paragraph("An older name of " + link(constant) + ".")
                        .tag("@deprecated use " + link(constant))
                        .build())
                .addAnnotation(Deprecated.class)
                .build();
    }

    /** A name that is as good as the constant. */
    static FieldSpec synonym(ClassName type, Text alias, Text constant) {
        return field(type, alias, constant)
                .addJavadoc(new Javadoc()
                        .paragraph("Another name of " + link(constant) + ".")
                        .build())
                .build();
    }

    private static FieldSpec.Builder field(ClassName type, Text alias, Text constant) {
        return FieldSpec.builder(type, alias.value(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$N", constant.value());
    }

    private static String link(Text constant) {
        return "{@link #" + constant + "}";
    }
}
