package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a constant by a text: in a table of few texts by a switch, which reads best. A switch has branches that the processor
 * cannot predict, so a perfect hash table of the hash codes, which has none, is faster for more. Where two texts have the same
 * hash code, or there are very many, it is an open hash table.
 */
public final class TextLookup implements Lookup {
    /**
     * The most texts of a switch. Over shuffled texts, of which none, a tenth or all are unknown, a switch of 4 takes 1.3 times
     * as long as the hash table in the geometric mean, and one of 8 twice as long.
     */
    private static final int LARGEST_SWITCH = 4;

    /** Finding a hash function for 4,096 texts takes 5 ms of a compilation, and for 20,000 a second. */
    private static final int MOST_PERFECT = 4_096;

    private final String accessor;
    private final String parameter;
    private final boolean optional;
    private final ClassName self;
    private final Map<String, Row> rows;
    private final boolean switched;
    /** Null for a switch or an open hash table. */
    private final @Nullable PerfectHash hash;

    /**
     * The lookup by a text.
     *
     * @param accessor what gives the text of a constant
     * @param parameter the name of the parameter
     * @param optional whether a constant may have none
     * @param rows the rows by their text
     * @param self the type of the constants
     * @param inEnum whether the method is in the enum that has all the constants
     */
    public TextLookup(
            String accessor,
            String parameter,
            boolean optional,
            Map<String, Row> rows,
            ClassName self,
            boolean inEnum) {
        this.accessor = accessor;
        this.parameter = parameter;
        this.optional = optional;
        this.self = self;
        this.rows = rows;
        switched = inEnum && rows.size() <= LARGEST_SWITCH;
        hash = switched ? null : perfectHash(rows.keySet());
    }

    private static @Nullable PerfectHash perfectHash(Set<String> texts) {
        long[] hashes = hashes(texts);
        return texts.size() <= MOST_PERFECT && hashes.length == texts.size() ? PerfectHash.of(hashes) : null;
    }

    /** The hash codes of texts, each once, in the order of the texts. */
    private static long[] hashes(Set<String> texts) {
        Set<Integer> distinct = new LinkedHashSet<>();
        for (String text : texts) {
            distinct.add(text.hashCode());
        }
        long[] hashes = new long[distinct.size()];
        int count = 0;
        for (int hash : distinct) {
            hashes[count++] = hash;
        }
        return hashes;
    }

    public String parameter() {
        return parameter;
    }

    @Override
    public String accessor() {
        return accessor;
    }

    @Override
    public boolean hasArrays() {
        return !switched;
    }

    @Override
    public String holder() {
        return "By" + JavaName.type(accessor);
    }

    @Override
    public boolean fitsEnum() {
        return hash != null && hash.shifts().isEmpty();
    }

    @Override
    public CodeBlock body(String owner) {
        CodeBlock.Builder body = Slots.nullForNull(parameter);
        if (switched) {
            return cases(body).build();
        }
        return (hash == null ? body.add(OpenHashSlots.search(owner, parameter)) : compare(body, owner)).build();
    }

    @Override
    public void addTo(TypeSpec.Builder owner) {
        if (hash == null) {
            new OpenHashSlots(accessor, optional, self, rows.size()).addTo(owner);
        } else {
            new PerfectHashSlots(accessor, JavaTypes.STRING, optional, self, hash).addTo(owner);
        }
    }

    private CodeBlock.Builder cases(CodeBlock.Builder body) {
        body.add("return switch ($N) {\n$>", parameter);
        for (Map.Entry<String, Row> row : rows.entrySet()) {
            body.add("case $S -> $N;\n", row.getKey(), row.getValue().constant().value());
        }
        return body.add("default -> null;\n$<};\n");
    }

    private CodeBlock.Builder compare(CodeBlock.Builder body, String owner) {
        return body.addStatement("int hash = $N.hashCode()", parameter)
                .addStatement("int slot = $Lslot(hash)", owner)
                .addStatement(
                        "return $1LkeysBySlot[slot] == hash && $2N.equals($1LtextsBySlot[slot])$W"
                                + "? $1LcodesBySlot[slot] : null",
                        owner,
                        parameter);
    }
}
