package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.Row;
import java.util.Map;

/**
 * Finds a constant by a text. A switch reads best and is as fast as hashing up to some 60 cases; beyond, it grows until
 * HotSpot no longer compiles the method (8,000 bytes of bytecode, about 245 cases).
 *
 * @param accessor what gives the text of a constant
 * @param parameter the name of the parameter
 * @param rows the rows by their text
 */
record TextLookup(String accessor, String parameter, Map<String, Row> rows, ClassName self) {
    static final int LARGEST_SWITCH = 60;

    boolean isHashed() {
        return rows.size() > LARGEST_SWITCH;
    }

    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if ($N == null)", parameter)
                .addStatement("return null")
                .endControlFlow();
        return (isHashed() ? search(body) : cases(body)).build();
    }

    TypeSpec holder() {
        return new HashHolder(holderName(), accessor, Columns.STRING, true, self, rows.size()).build();
    }

    private String holderName() {
        return "By" + JavaName.type(accessor);
    }

    private CodeBlock.Builder cases(CodeBlock.Builder body) {
        body.add("return switch ($N) {\n$>", parameter);
        rows.forEach(
                (text, row) -> body.add("case $S -> $N;\n", text, row.constant().value()));
        return body.add("default -> null;\n$<};\n");
    }

    private CodeBlock.Builder search(CodeBlock.Builder body) {
        String holder = holderName();
        return body.addStatement("int slot = $N.slot($N)", holder, parameter)
                .beginControlFlow(
                        "while ($1N.CODES[slot] != null && !$2N.equals($1N.CODES[slot].$3N()))",
                        holder,
                        parameter,
                        accessor)
                .addStatement("slot = $N.next(slot)", holder)
                .endControlFlow()
                .addStatement("return $N.CODES[slot]", holder);
    }
}
