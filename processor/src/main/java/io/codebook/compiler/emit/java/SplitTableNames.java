package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Part;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that every enum has, for the interface of a split table: {@code values}, {@code valueOf} and {@code name}. */
final class SplitTableNames {
    private final CodeTable table;
    private final JavaTarget target;
    private final ClassName self;

    SplitTableNames(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
        self = target.type(table);
    }

    /** The names that are not those of any enum. */
    static DeclaredNames names() {
        return new DeclaredNames().types(ArrayList.class, IllegalArgumentException.class, List.class);
    }

    void addTo(TypeSpec.Builder type, TypeSpec.Builder searching) {
        type.addMethod(publicStatic("values", ArrayTypeName.of(self))
                .addJavadoc(new Javadoc()
                        .paragraph("All constants, enum by enum, and within each enum in the order of the table.")
                        .tag("@return a new array")
                        .build())
                .addStatement("return $T.values()", target.partsType(table))
                .build());
        type.addMethod(publicStatic("valueOf", self)
                .addJavadoc(new Javadoc()
                        .paragraph("The constant with a given name, from any of the enums.")
                        .tag("@param name the name of a constant, not null")
                        .tag("@return the constant, never null")
                        .tag("@throws IllegalArgumentException if no constant has that name")
                        .build())
                .addParameter(JavaTypes.STRING, "name")
                .addStatement("$T found = findByName(name)", self)
                .beginControlFlow("if (found == null || !found.name().equals(name))")
                .addStatement(
                        "throw new $T($S + name)",
                        IllegalArgumentException.class,
                        "No constant of " + table.type() + ": ")
                .endControlFlow()
                .addStatement("return found")
                .build());
        type.addMethod(MethodSpec.methodBuilder("name")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(JavaTypes.STRING)
                .addJavadoc(new Javadoc()
                        .paragraph("The name of this constant.")
                        .tag("@return as in {@link #valueOf}")
                        .build())
                .build());
        searching.addMethod(values());
    }

    private MethodSpec values() {
        ParameterizedTypeName codes = JavaTypes.listOf(self);
        MethodSpec.Builder values = MethodSpec.methodBuilder("values")
                .addModifiers(Modifier.STATIC)
                .returns(ArrayTypeName.of(self))
                .addStatement("$T all = new $T<>()", codes, ArrayList.class);
        for (Part part : table.divided()) {
            values.addStatement("all.addAll($T.of($T.values()))", List.class, target.type(part));
        }
        return values.addStatement("return all.toArray(new $T[0])", self).build();
    }

    private static MethodSpec.Builder publicStatic(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }
}
