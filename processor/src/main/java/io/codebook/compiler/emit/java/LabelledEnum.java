package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import javax.lang.model.element.Modifier;

/** A nested enum whose constants keep what the table calls them. */
final class LabelledEnum {
    private LabelledEnum() {}

    /** An enum without constants; each takes its label. */
    static TypeSpec.Builder of(ClassName self) {
        return TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addField(FieldSpec.builder(JavaTypes.STRING, "label", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.STRING, "label")
                        .addStatement("this.label = label")
                        .build());
    }

    static void addConstant(TypeSpec.Builder type, String constant, String label, Javadoc doc) {
        type.addEnumConstant(
                constant,
                TypeSpec.anonymousClassBuilder("$S", label)
                        .addJavadoc(doc.build())
                        .build());
    }

    /** @param what the label, as the start of a sentence */
    static MethodSpec accessor(String what) {
        return MethodSpec.methodBuilder("label")
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaTypes.STRING)
                .addJavadoc(new Javadoc()
                        .paragraph(what + " as the table spells it.")
                        .tag("@return never null")
                        .build())
                .addStatement("return label")
                .build();
    }
}
