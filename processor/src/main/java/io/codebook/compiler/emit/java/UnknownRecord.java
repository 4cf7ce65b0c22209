package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The record of a code that a table does not have. */
final class UnknownRecord {
    static final String NAME = "Unknown";

    private final CodeTable table;
    private final JavaTarget target;
    private final String component;

    UnknownRecord(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
        component = table.kind() == NumberKind.TEXT ? "text" : Columns.numberName(table.kind());
    }

    TypeSpec build() {
        TypeName type = table.kind() == NumberKind.TEXT ? JavaTypes.STRING : Columns.numberType(table.kind());
        TypeSpec.Builder unknown = TypeSpec.recordBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(target.anyType(table))
                .addJavadoc(new Javadoc()
                        .paragraph("A code that the table does not have.")
                        .tag("@param " + component + " its value, as it was received")
                        .build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(type, component).build())
                        .build())
                .addMethod(constructor());
        if (table.kind() == NumberKind.COAP) {
            unknown.addMethod(inherited("text", JavaTypes.STRING)
                    .addStatement("return classDigit() + (detail() < 10 ? $S : $S) + detail()", ".0", ".")
                    .build());
        }
        for (Field field : table.fields()) {
            if (field.isRanged()) {
                ClassName values = Columns.valuesType(field, table, target);
                unknown.addMethod(inherited(JavaName.member(field.id().value()), values)
                        .addStatement("return $T.find(number())", values)
                        .build());
            }
        }
        return unknown.addMethod(inherited("toString", JavaTypes.STRING)
                        .addStatement("return $S + $N()", "unknown " + table.type() + " ", shown())
                        .build())
                .build();
    }

    /** The accessor whose answer people recognise. */
    private String shown() {
        return table.kind() == NumberKind.COAP || table.kind() == NumberKind.TEXT ? "text" : "number";
    }

    /** Refuses what is no unknown code. */
    private MethodSpec constructor() {
        ClassName codes = target.type(table);
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(new Javadoc()
                        .paragraph("Creates an unknown code.")
                        .tag("@param " + component + " its value, as it was received")
                        .tag("@throws IllegalArgumentException if the table has this code"
                                + (table.kind() == NumberKind.COAP ? ", or the value is not 0 to 255" : ""))
                        .build());
        if (table.kind() == NumberKind.COAP) {
            constructor
                    .beginControlFlow("if (number < 0 || number > 255)")
                    .addStatement(
                            "throw new $T(number + $S)",
                            IllegalArgumentException.class,
                            " is not in the range of a byte, 0 to 255")
                    .endControlFlow();
        }
        if (table.kind() == NumberKind.TEXT) {
            constructor.addStatement("$T.requireNonNull(text, $S)", Objects.class, "text");
        }
        return constructor
                .beginControlFlow("if ($T.find($N) != null)", codes, component)
                .addStatement(
                        "throw new $T($T.find($N) + $S)",
                        IllegalArgumentException.class,
                        codes,
                        component,
                        " is a known code; use its constant")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder inherited(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(type);
    }
}
