package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.Row;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds a constant by a text. A switch reads better, but searches its cases one branch after the other, and takes twice as
 * long as a HashMap where the processor cannot guess these. A perfect hash table of the hash codes has no branches to guess.
 * Where two texts have the same hash code, or are very many, it is an open hash table.
 *
 * @param accessor what gives the text of a constant
 * @param parameter the name of the parameter
 * @param optional whether a constant may have none
 * @param rows the rows by their text
 */
record TextLookup(String accessor, String parameter, boolean optional, Map<String, Row> rows, ClassName self) {
    /** To find a hash function for 4,096 texts takes 5 ms of a compilation, and for 20,000 a second. */
    private static final int MOST_PERFECT = 4_096;

    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if ($N == null)", parameter)
                .addStatement("return null")
                .endControlFlow();
        return (isPerfect() ? compare(body) : search(body)).build();
    }

    TypeSpec holder() {
        return isPerfect()
                ? new PerfectHashHolder(
                                holderName(), accessor, Columns.STRING, optional, self, PerfectHash.of(hashes()))
                        .build()
                : new HashHolder(holderName(), accessor, optional, self, rows.size()).build();
    }

    private boolean isPerfect() {
        Set<Integer> hashes = new HashSet<>();
        for (int hash : hashes()) {
            hashes.add(hash);
        }
        return rows.size() <= MOST_PERFECT && hashes.size() == rows.size();
    }

    private int[] hashes() {
        int[] hashes = new int[rows.size()];
        int count = 0;
        for (String text : rows.keySet()) {
            hashes[count++] = text.hashCode();
        }
        return hashes;
    }

    private String holderName() {
        return "By" + JavaName.type(accessor);
    }

    private CodeBlock.Builder compare(CodeBlock.Builder body) {
        return body.addStatement("int hash = $N.hashCode()", parameter)
                .addStatement("int slot = $N.slot(hash)", holderName())
                .addStatement(
                        "return $1N.KEYS[slot] == hash && $2N.equals($1N.TEXTS[slot]) ? $1N.CODES[slot] : null",
                        holderName(),
                        parameter);
    }

    private CodeBlock.Builder search(CodeBlock.Builder body) {
        String holder = holderName();
        return body.addStatement("int slot = $N.slot($N)", holder, parameter)
                .beginControlFlow("while ($1N.TEXTS[slot] != null && !$2N.equals($1N.TEXTS[slot]))", holder, parameter)
                .addStatement("slot = $N.next(slot)", holder)
                .endControlFlow()
                .addStatement("return $N.CODES[slot]", holder);
    }
}
