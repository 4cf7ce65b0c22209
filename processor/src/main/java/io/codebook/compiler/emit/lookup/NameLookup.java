package io.codebook.compiler.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.StaticFill;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Suppression;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;

/**
 * Finds a constant by its name or by an older one, which data may still have. It is an open hash table in a class of its own,
 * because few programs need it.
 */
public final class NameLookup implements Lookup {
    public static final String PARAMETER = "name";

    /** Loads two values and calls a method. */
    private static final int PUT_BYTES = 9;

    private final CodeTable table;
    private final JavaTarget target;
    private final ClassName self;

    public NameLookup(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
        self = target.type(table);
    }

    @Override
    public String accessor() {
        return "name";
    }

    @Override
    public boolean hasArrays() {
        return true;
    }

    @Override
    public String holder() {
        return "ByName";
    }

    @Override
    public boolean fitsEnum() {
        return false;
    }

    @Override
    public CodeBlock body(String owner) {
        return Slots.nullForNull(PARAMETER)
                .add(OpenHashSlots.search(owner, PARAMETER))
                .build();
    }

    @Override
    public void addTo(TypeSpec.Builder owner) {
        StaticFill aliases = new StaticFill();
        int count = table.rows().size();
        boolean discouraged = false;
        for (Row row : table.rows().values()) {
            for (Text alias : row.aliases()) {
                aliases.add(PUT_BYTES, "put($S, $L)", alias.value(), target.constant(table, row.code()));
                discouraged |= row.discouraged() != null && table.parts() != null;
                count++;
            }
        }
        new OpenHashSlots(accessor(), false, self, count).addTo(owner, aliases.in(owner));
        if (discouraged) {
            owner.addAnnotation(Suppression.DEPRECATION);
        }
    }
}
