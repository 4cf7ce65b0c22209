package io.codebook.engine.emit;

import com.palantir.javapoet.CodeBlock;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.NumberKind;
import io.codebook.engine.model.Part;
import io.codebook.engine.model.Parts;

/** Finds a code in the one enum that may have it, so that no other is initialised before it is needed. */
record PartSwitch(CodeTable table, Parts parts, JavaTarget target) {
    CodeBlock body() {
        String number = Columns.numberName(table.kind());
        CodeBlock index = table.kind() == NumberKind.UINT32
                ? CodeBlock.of("$T.divideUnsigned($N, $L)", Integer.class, number, parts.written())
                : CodeBlock.of("$T.floorDiv($N, $L)", Math.class, number, parts.written());
        CodeBlock.Builder body = CodeBlock.builder()
                .add("// an enum for every $L numbers\n", parts.written())
                .add("return switch ($L) {\n$>", index);
        for (Part part : table.divided()) {
            body.add("case $L -> $T.find($N);\n", parts.index(part.first()), target.type(part), number);
        }
        return body.add("default -> null;\n$<};\n").build();
    }
}
