package io.codebook.compiler.emit.large;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaText;
import io.codebook.compiler.emit.source.Literal;
import io.codebook.compiler.emit.source.RowPlaceholders;
import io.codebook.compiler.model.JavaName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class with an array of the values that one accessor returns, for all constants of an enum. */
public final class ColumnArray {
    /** Bytes that put a value into an array; a boxed one calls valueOf. */
    private static final int VALUE_BYTES = 8;

    private static final int BOXED_VALUE_BYTES = 11;

    private final String accessor;
    private final TypeName type;
    private final int bytes;
    private final boolean inOneField;
    private final RowPlaceholders placeholders;

    /**
     * The array of a column.
     *
     * @param type what the accessor returns
     * @param rows how many constants there are
     */
    public ColumnArray(String accessor, TypeName type, int rows, RowPlaceholders placeholders) {
        this.accessor = accessor;
        this.type = type;
        this.placeholders = placeholders;
        bytes = type.isBoxedPrimitive() ? BOXED_VALUE_BYTES : VALUE_BYTES;
        inOneField = (long) rows * bytes <= ClassFileLimits.COMPILED_METHOD_BYTES;
    }

    /** The name of the class. */
    public static String name(String accessor) {
        return "Every" + JavaName.type(accessor);
    }

    /** The expression with which a constant reads its own value. */
    public static CodeBlock read(String accessor) {
        return CodeBlock.of("$L.ALL[ordinal()]", name(accessor));
    }

    /** The indentation of the second and later lines of a value. */
    public String indent() {
        return firstIndent() + Literal.INDENT;
    }

    /** Elements of a field are indented by two levels and a continuation, those in a method by one level more. */
    private String firstIndent() {
        return JavaText.INDENT.repeat(inOneField ? 4 : 5);
    }

    /** The class, with the expressions of the values in the order of the constants. */
    public TypeSpec of(List<String> values) {
        TypeSpec.Builder holder = TypeSpec.classBuilder(name(accessor))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The results of {@code $L()}, in the order of the constants.", accessor);
        if (inOneField) {
            holder.addField(all(braces(values)));
        } else {
            split(holder, MethodSize.split(values, value -> bytes));
        }
        return holder.build();
    }

    private FieldSpec all(CodeBlock initializer) {
        return FieldSpec.builder(ArrayTypeName.of(type), "ALL", Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    private void split(TypeSpec.Builder holder, List<List<String>> parts) {
        CodeBlock.Builder calls = CodeBlock.builder();
        int count = 0;
        for (List<String> part : parts) {
            String method = "rows" + ++count;
            calls.add(count == 1 ? "$N()" : ",$W$N()", method);
            holder.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ArrayTypeName.of(type))
                    .addCode("return new $T[] $L;\n", type, braces(part))
                    .build());
        }
        holder.addField(all(CodeBlock.of("new $T[values().length]", type)))
                .addStaticBlock(CodeBlock.builder()
                        .add(MethodSize.COMMENT)
                        .addStatement("int row = 0")
                        .beginControlFlow("for ($1T[] rows : new $1T[][] {$2L})", type, calls.build())
                        .beginControlFlow("for ($T value : rows)", type)
                        .addStatement("ALL[row] = value")
                        .addStatement("row++")
                        .endControlFlow()
                        .endControlFlow()
                        .build());
    }

    private CodeBlock braces(List<String> values) {
        return CodeBlock.of("{\n$>$>$L$<$<\n}", placeholders.keep(String.join(",\n" + firstIndent(), values)));
    }
}
