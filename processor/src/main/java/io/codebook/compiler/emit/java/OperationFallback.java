package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.OperationTable;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods of an operation table that has a fallback: whether a code may be answered, and what to answer instead. */
final class OperationFallback {
    private static final String HAS_FALLBACK = "hasFallback";

    private final OperationTable table;
    private final ClassName code;
    private final JavaTarget target;
    private final String constant;
    private final String link;
    /** What an operation does with a code that needs no fallback. */
    private final String lists;

    OperationFallback(OperationTable table, Code fallback, CodeTable codes, ClassName code, JavaTarget target) {
        this.table = table;
        this.code = code;
        this.target = target;
        constant = Objects.requireNonNull(codes.row(fallback)).constant().value();
        link = "{@link " + target.link(codes) + "#" + constant + "}";
        lists = table.open().isEmpty() ? "lists" : "allows";
    }

    static DeclaredNames names() {
        return new DeclaredNames().members("mayAnswer", "orFallback");
    }

    void addTo(TypeSpec.Builder type) {
        CodeBlock fallback = CodeBlock.of("$T.$N", code, constant);
        FallbackScope scope = table.fallbackScope();
        if (scope == null) {
            mayAnswer(type, "the fallback " + link + ".", CodeBlock.of("code == $L", fallback));
            orFallback(type, "the fallback.", "the code or " + link, fallback);
        } else {
            mayAnswer(
                    type,
                    "its fallback " + link + ", if it has one.",
                    CodeBlock.of("code == $L && $N()", fallback, HAS_FALLBACK));
            orFallback(
                    type,
                    "its fallback, if it has one.",
                    "the code or " + link + "; null if the operation neither " + lists + " the code nor has a fallback",
                    CodeBlock.of("$N() ? $L : null", HAS_FALLBACK, fallback));
            hasFallback(type, scope);
        }
    }

    /** Who reads what an operation allows learns of the fallback there. */
    void addTo(Javadoc allows) {
        allows.paragraph((table.fallbackScope() == null ? "Every operation" : "Some operations")
                + " may also answer the fallback " + link + "; see {@link #mayAnswer}.");
    }

    private void mayAnswer(TypeSpec.Builder type, String words, CodeBlock condition) {
        Javadoc doc = new Javadoc()
                .paragraph(
                        "Whether this operation may answer a code: it " + lists + " the code, or the code is " + words);
        type.addMethod(
                OperationEnum.question("mayAnswer", TypeName.BOOLEAN, doc, "true if the operation may answer the code")
                        .addParameter(code, "code")
                        .addStatement("return allows(code) || $L", condition)
                        .build());
    }

    private void orFallback(TypeSpec.Builder type, String words, String result, CodeBlock otherwise) {
        Javadoc doc = new Javadoc()
                .paragraph("What to answer for a code: the code itself if the operation " + lists + " it, otherwise "
                        + words);
        type.addMethod(OperationEnum.question(
                        "orFallback", table.fallbackScope() == null ? code : target.nullable(code), doc, result)
                .addParameter(code, "code")
                .addStatement("return allows(code) ? code : $L", otherwise)
                .build());
    }

    /** One case for all, because a case for each would take twice the bytecode. */
    private void hasFallback(TypeSpec.Builder type, FallbackScope scope) {
        CodeBlock constants = table.operations().stream()
                .filter(scope::covers)
                .map(operation -> CodeBlock.of("$N", operation.constant().value()))
                .collect(CodeBlock.joining(",\n"));
        type.addMethod(MethodSpec.methodBuilder(HAS_FALLBACK)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addCode("return switch (this) {\n$>case $>$>$L$<$< -> true;\ndefault -> false;\n$<};\n", constants)
                .build());
    }
}
