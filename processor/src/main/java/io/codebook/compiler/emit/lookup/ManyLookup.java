package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Finds all constants that have a value in a field of several values. It is a map, because no fixed number of slots has room for
 * lists of any length, and whoever asks for a list is not in a hurry.
 *
 * @param accessor what gives the values of a constant
 * @param holder the name of the class that has the map
 * @param value the type of one value, never a primitive one
 */
public record ManyLookup(String accessor, String holder, TypeName value, ClassName self) {
    /** The types that the class refers to. */
    public static final List<Class<?>> TYPES = List.of(ArrayList.class, HashMap.class, List.class, Map.class);

    /** The statements that look {@code value} up. */
    public CodeBlock body() {
        return CodeBlock.builder()
                .addStatement("return $N.CODES.getOrDefault(value, $T.of())", holder, List.class)
                .build();
    }

    /** The class, in one that has all constants as its {@code values()}. */
    public TypeSpec inHolder() {
        TypeName codes = ParameterizedTypeName.get(ClassName.get(Map.class), value, JavaTypes.listOf(self));
        CodeBlock fill = CodeBlock.builder()
                .beginControlFlow("for ($T code : values())", self)
                .beginControlFlow("for ($T value : code.$N())", value, accessor)
                .addStatement("CODES.computeIfAbsent(value, first -> new $T<>()).add(code)", ArrayList.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("CODES.replaceAll((value, codes) -> $T.copyOf(codes))", List.class)
                .build();
        return TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The constants by the values of {@code $L()}; filled at the first lookup.", accessor)
                .addField(FieldSpec.builder(codes, "CODES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addStaticBlock(fill)
                .build();
    }
}
