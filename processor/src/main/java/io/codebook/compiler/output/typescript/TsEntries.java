package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a code table. Their type is a union with a member for each combination of the values that narrow, so that a
 * comparison of such a value narrows the numbers.
 */
final class TsEntries {
    private static final String OF_UNION = "      ";

    private final CodeTable table;
    private final TsTable names;
    private final TsNumber number;
    private final List<TsProperty> properties;

    TsEntries(CodeTable table, TsTable names, List<TsProperty> properties) {
        this.table = table;
        this.names = names;
        this.properties = properties;
        number = new TsNumber(table);
    }

    void export(TsModule module, String type, String constant) {
        TsDoc doc = new TsDoc().paragraph("What the table says about a code.");
        Map<List<String>, List<String>> numbers = numbersByValues();
        module.declare(doc, numbers.size() == 1 ? ofOneKind(type) : ofSeveralKinds(type, numbers));
        module.constant(
                new TsDoc().paragraph("All entries, in ascending order of their numbers."),
                constant,
                "readonly " + type + "[]",
                values());
    }

    /** The numbers that have the same declarations of the properties that narrow. */
    private Map<List<String>, List<String>> numbersByValues() {
        Map<List<String>, List<String>> numbers = new LinkedHashMap<>();
        for (Row row : table.rows().values()) {
            List<String> declarations = new ArrayList<>();
            for (TsProperty property : properties) {
                if (property.narrows()) {
                    declarations.add(property.declared(row));
                }
            }
            numbers.computeIfAbsent(declarations, same -> new ArrayList<>()).add(number.literal(row.code()));
        }
        return numbers;
    }

    private String ofOneKind(String type) {
        Row any = table.rows().values().iterator().next();
        TsInterface entry = new TsInterface("export interface " + type + " {")
                .with("The table has the code.", "known", "true")
                .with("The number.", "number", names.type());
        for (TsProperty property : properties) {
            entry.with(property.doc(), property.narrows() ? property.declared(any) : property.declared());
        }
        return entry.end("}");
    }

    private String ofSeveralKinds(String type, Map<List<String>, List<String>> numbers) {
        TsInterface common =
                new TsInterface("export type " + type + " = {").with("The table has the code.", "known", "true");
        for (TsProperty property : properties) {
            if (!property.narrows()) {
                common.with(property.doc(), property.declared());
            }
        }
        StringBuilder kinds = new StringBuilder("} & (");
        numbers.forEach((declarations, of) -> {
            kinds.append("\n  | {\n").append(TsLine.union(OF_UNION, "readonly number:", of));
            declarations.forEach(each -> kinds.append('\n').append(OF_UNION).append(each));
            kinds.append("\n    }");
        });
        return common.end(kinds + "\n);");
    }

    private TsValue values() {
        List<TsValue> entries = new ArrayList<>();
        for (Row row : table.rows().values()) {
            TsValue.Members entry = new TsValue.Members()
                    .with("known", new TsValue.Literal("true"))
                    .with("number", new TsValue.Literal(number.literal(row.code())));
            for (TsProperty property : properties) {
                entry.with(property.name(), property.value().apply(row));
            }
            entries.add(entry);
        }
        return new TsValue.Items(entries);
    }
}
