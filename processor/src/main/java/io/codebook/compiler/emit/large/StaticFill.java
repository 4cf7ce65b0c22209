package io.codebook.compiler.emit.large;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Statements of a static initialiser. Where there are many, methods {@code rows1}, {@code rows2} and so on hold them. */
public final class StaticFill {
    private final List<Statement> statements = new ArrayList<>();

    /** @param bytes how much bytecode it is */
    private record Statement(CodeBlock code, int bytes) {}

    public void add(int bytes, String format, Object... arguments) {
        statements.add(new Statement(
                CodeBlock.builder().addStatement(format, arguments).build(), bytes));
    }

    /** Adds a static initialiser that runs all. */
    public void addTo(TypeSpec.Builder holder) {
        holder.addStaticBlock(in(holder));
    }

    /** What a static initialiser is to run: the statements, or calls of methods with them, which this adds. */
    public CodeBlock in(TypeSpec.Builder holder) {
        if (MethodSize.fits(statements, Statement::bytes)) {
            return statements.stream().map(Statement::code).collect(CodeBlock.joining(""));
        }
        CodeBlock.Builder calls = CodeBlock.builder().add(MethodSize.COMMENT);
        List<MethodSpec> methods = methods(List.of());
        methods.forEach(method -> calls.addStatement("$N()", method));
        holder.addMethods(methods);
        return calls.build();
    }

    /** The methods, for one that calls each with these parameters. */
    public List<MethodSpec> methods(List<ParameterSpec> parameters) {
        List<MethodSpec> methods = new ArrayList<>();
        for (List<Statement> some : MethodSize.split(statements, Statement::bytes)) {
            methods.add(MethodSpec.methodBuilder("rows" + (methods.size() + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameters(parameters)
                    .addCode(some.stream().map(Statement::code).collect(CodeBlock.joining("")))
                    .build());
        }
        return methods;
    }
}
