package io.codebook.compiler.read;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The table of a type that knows nothing of Codebook: its codes are its constants, called by their names. */
final class ForeignTable {
    private ForeignTable() {}

    /**
     * The table.
     *
     * @param id its id, at the place of the import
     * @param name the type, at its place
     * @param constants the names of its constants
     */
    static CodeTable of(Text id, Text name, ExistingType type, List<String> constants) {
        Map<String, Code> declared = new LinkedHashMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String constant : new TreeSet<>(constants)) { // compilers know those of a jar in various orders
            Code code = new Code(name.place(), constant, constant, 0);
            Text text = new Text(name.place(), constant);
            declared.put(constant, code);
            rows.put(constant, new Row(code, text, text, Map.of(), Map.of(), List.of(), List.of(), null));
        }
        return new CodeTable(
                id,
                new Heading(null, null, null),
                new Text(name.place(), type.simpleName()),
                NumberKind.TEXT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new ExpectedApi(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                Collections.unmodifiableMap(declared),
                rows,
                List.of(),
                type);
    }
}
