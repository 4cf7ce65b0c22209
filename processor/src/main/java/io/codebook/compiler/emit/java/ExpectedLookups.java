package io.codebook.compiler.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.NumberKind;
import java.util.ArrayList;
import java.util.List;

/** The static methods by which callers of a type that a generated one replaces find its constants. */
final class ExpectedLookups {
    private ExpectedLookups() {}

    /** The names of the generated lookups that they may call. */
    static List<String> names(CodeTable table) {
        List<String> names = new ArrayList<>(List.of("of", "find", "findByName"));
        if (table.kind() == NumberKind.COAP) {
            names.add("findByText");
        }
        for (CodeKey key : CodeKey.of(table)) {
            if (!names.contains(key.find())) {
                names.add(key.find());
            }
        }
        return names;
    }

    /** Adds a method that does the same as a lookup; two, if that takes two types. */
    static void add(ExpectedApi.Accessor accessor, TypeSpec.Builder type) {
        for (MethodSpec lookup : type.build().methodSpecs()) {
            if (lookup.name().equals(accessor.part().value())) {
                type.addMethod(calling(lookup, accessor.method().value()));
            }
        }
    }

    private static MethodSpec calling(MethodSpec lookup, String name) {
        ParameterSpec parameter = lookup.parameters().get(0);
        String called = lookup.name() + "(" + ExpectedResult.shown(parameter.type()) + ")";
        CodeBlock doc = new Javadoc()
                .paragraph("Does the same as {@link #" + called + "}.")
                .tag("@param " + parameter.name() + " what {@link #" + called + "} takes")
                .tag("@return the result of {@link #" + called + "}")
                .build();
        return MethodSpec.methodBuilder(name)
                .addModifiers(lookup.modifiers())
                .addParameter(parameter)
                .returns(lookup.returnType())
                .addJavadoc(doc)
                .addStatement("return $N($N)", lookup.name(), parameter)
                .build();
    }
}
