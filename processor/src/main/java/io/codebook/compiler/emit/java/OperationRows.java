package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.MethodSize;
import io.codebook.compiler.emit.large.StaticFill;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.OperationTable.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class that holds the answers of operations. It is initialised at the first question, not when the enum is loaded. */
final class OperationRows {
    static final String NAME = "Rows";

    /** A long has 2^6 bits. */
    private static final int WORD_BITS = 6;

    private static final int OPERATION_BYTES = 17;
    private static final int ANSWER_BYTES = 12;
    private static final int PHRASE_BYTES = 8;
    private static final int CALL_BYTES = 12;
    private static final int VALUE_BYTES = 16;

    private final OperationTable table;
    private final CodeTable codes;
    private final ClassName self;
    private final ClassName code;
    private final AnswerFields fields;
    private final ParameterizedTypeName answers;
    private final ParameterizedTypeName builder;

    OperationRows(OperationTable table, CodeTable codes, ClassName self, ClassName code, AnswerFields fields) {
        this.table = table;
        this.codes = codes;
        this.self = self;
        this.code = code;
        this.fields = fields;
        answers = ParameterizedTypeName.get(RuntimeTypes.ANSWERS, code);
        builder = ParameterizedTypeName.get(RuntimeTypes.ANSWERS.nestedClass("Builder"), code);
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The answers of the operations, by ordinal.")
                .addField(FieldSpec.builder(JavaTypes.listOf(answers), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("all()")
                        .build());
        boolean fits = MethodSize.fitsEnumSwitch(table.operations(), OperationRows::bytes);
        masks(type);
        return (fits ? switched(type) : stated(type)).build();
    }

    /** Reading a bit takes a third of the time of asking the answers, which are two objects away. */
    private void masks(TypeSpec.Builder type) {
        if (!isOneWord()) {
            type.addField(FieldSpec.builder(TypeName.INT, "WORDS", Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", (codes.rows().size() >>> WORD_BITS) + 1)
                    .build());
        }
        type.addField(FieldSpec.builder(ArrayTypeName.of(TypeName.LONG), "ALLOWED", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        table.open().isEmpty()
                                ? "A bit for each code that an operation lists."
                                : "A bit for each code that an operation allows.")
                .initializer("new long[values().length$L]", isOneWord() ? "" : " * WORDS")
                .build());
        CodeBlock allow = CodeBlock.of("ALLOWED[$L] |= 1L << code.ordinal()", word("operation.ordinal()"));
        CodeBlock.Builder fill = CodeBlock.builder()
                .beginControlFlow("for ($T operation : values())", self)
                .beginControlFlow("for ($T code : operation.codes())", code)
                .addStatement(allow)
                .endControlFlow();
        if (!table.open().isEmpty()) {
            fill.beginControlFlow("for ($T code : $T.values())", code, code)
                    .beginControlFlow("if (isOpen(code))")
                    .addStatement(allow)
                    .endControlFlow()
                    .endControlFlow();
            type.addMethod(isOpen());
        }
        type.addStaticBlock(fill.endControlFlow().build());
    }

    private MethodSpec isOpen() {
        CodeBlock digits = table.open().stream()
                .map(open -> CodeBlock.of("$L", open.value().charAt(0)))
                .collect(CodeBlock.joining(", "));
        String digit = codes.kind() == NumberKind.HTTP ? "code.number() / 100" : "code.classDigit()";
        return MethodSpec.methodBuilder("isOpen")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(code, "code")
                .addCode("return switch ($L) {\n$>case $L -> true;\ndefault -> false;\n$<};\n", digit, digits)
                .build();
    }

    /** The index of the word with the bit of a code: each operation has as many words as its codes take. */
    CodeBlock word(String operation) {
        return isOneWord()
                ? CodeBlock.of("$L", operation)
                : CodeBlock.of("$L * $T.WORDS + (code.ordinal() >>> $L)", operation, self.nestedClass(NAME), WORD_BITS);
    }

    private boolean isOneWord() {
        return codes.rows().size() <= Long.SIZE;
    }

    private TypeSpec.Builder switched(TypeSpec.Builder type) {
        return type.addMethod(all().addStatement("$T all = new $T<>()", JavaTypes.listOf(answers), ArrayList.class)
                        .beginControlFlow("for ($T operation : values())", self)
                        .addStatement("all.add(of(operation).build())")
                        .endControlFlow()
                        .addStatement("return $T.copyOf(all)", List.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(builder)
                        .addParameter(self, "operation")
                        .addCode(cases())
                        .build());
    }

    private CodeBlock cases() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (operation) {\n$>");
        for (Operation operation : table.operations()) {
            cases.add("case $N -> $T.of($T.class)", operation.constant().value(), RuntimeTypes.ANSWERS, code);
            cases.add("$>$>");
            operation.answers().forEach(answer -> cases.add("\n$L", with(answer)));
            cases.add(";\n$<$<");
        }
        return cases.add("$<};\n").build();
    }

    /** Several methods, each of which adds some of the answers, where a switch would be too large to be compiled. */
    private TypeSpec.Builder stated(TypeSpec.Builder type) {
        StaticFill fill = new StaticFill();
        for (Operation operation : table.operations()) {
            for (List<Answer> some : MethodSize.split(operation.answers(), OperationRows::bytes)) {
                CodeBlock with = some.stream().map(this::with).collect(CodeBlock.joining("\n"));
                int bytes = OPERATION_BYTES
                        + some.stream().mapToInt(OperationRows::bytes).sum();
                fill.add(
                        bytes,
                        "rows.get($T.$N.ordinal())\n$L",
                        self,
                        operation.constant().value(),
                        with);
            }
        }
        List<MethodSpec> methods = fill.methods(
                List.of(ParameterSpec.builder(JavaTypes.listOf(builder), "rows").build()));
        MethodSpec.Builder all = all().addStatement("$T rows = new $T<>()", JavaTypes.listOf(builder), ArrayList.class)
                .addStatement("int operations = values().length")
                .beginControlFlow("while (rows.size() < operations)")
                .addStatement("rows.add($T.of($T.class))", RuntimeTypes.ANSWERS, code)
                .endControlFlow()
                .addCode(MethodSize.COMMENT);
        methods.forEach(method -> all.addStatement("$N(rows)", method));
        all.addStatement("$T all = new $T<>()", JavaTypes.listOf(answers), ArrayList.class)
                .beginControlFlow("for ($T row : rows)", builder)
                .addStatement("all.add(row.build())")
                .endControlFlow()
                .addStatement("return $T.copyOf(all)", List.class);
        return type.addMethod(all.build()).addMethods(methods);
    }

    private MethodSpec.Builder all() {
        return MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(JavaTypes.listOf(answers));
    }

    private static int bytes(Operation operation) {
        return OPERATION_BYTES
                + operation.answers().stream().mapToInt(OperationRows::bytes).sum();
    }

    private static int bytes(Answer answer) {
        int own = (answer.name() == null ? 0 : CALL_BYTES) + answer.values().size() * VALUE_BYTES;
        for (Reason reason : answer.reasons()) {
            own += reason.id() == null ? PHRASE_BYTES : CALL_BYTES;
        }
        return ANSWER_BYTES + own;
    }

    /** A call of the builder for each answer, for each phrase that has an id, for a name of its own, and for each value. */
    private CodeBlock with(Answer answer) {
        CodeBlock constant = CodeBlock.of(
                "$T.$N",
                code,
                Objects.requireNonNull(codes.row(answer.code())).constant().value());
        CodeBlock.Builder with = CodeBlock.builder().add(".with($L$L)", constant, phrases(answer));
        for (Reason reason : answer.reasons()) {
            if (reason.id() != null) {
                with.add(
                        "\n.reason($L, $T.$N, $S)",
                        constant,
                        self.nestedClass(ReasonEnum.NAME),
                        reason.constant(),
                        reason.phrase().value());
            }
        }
        if (answer.name() != null) {
            with.add("\n.name($L, $S)", constant, answer.name().value());
        }
        with.add(fields.calls(answer, constant));
        return with.build();
    }

    /** The phrases without ids as arguments after the code: one stays on the line of its code, several have a line each. */
    private static CodeBlock phrases(Answer answer) {
        List<CodeBlock> phrases = new ArrayList<>();
        for (Reason reason : answer.reasons()) {
            if (reason.id() == null) {
                phrases.add(CodeBlock.of("$S", reason.phrase().value()));
            }
        }
        CodeBlock joined = CodeBlock.join(phrases, ",\n");
        return phrases.isEmpty()
                ? joined
                : phrases.size() == 1 ? CodeBlock.of(", $L", joined) : CodeBlock.of(",\n$>$>$L$<$<", joined);
    }
}
