package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions that ask for a value of a number and narrow it. Each value has an overload of its own: with one for all of them,
 * the compiler would conclude too much from false for a value that it does not know.
 */
final class TsGuards {
    private final TsTable names;
    private final TsModule module;
    private final TsLookups lookups;

    TsGuards(TsTable names, TsModule module, TsLookups lookups) {
        this.names = names;
        this.module = module;
        this.lookups = lookups;
    }

    void addAll(CodeTable table, TsProperties properties, TsFieldTypes types) {
        if (table.kind().hasClasses()) {
            List<String> classes = new TsClasses(table.kind()).all();
            add("ResponseClass", TsProperties.RESPONSE_CLASS, types.ofClasses(), classes);
        }
        for (Field field : table.fields()) {
            if (field.type() == Field.Type.VALUES && !field.many()) {
                List<String> values = new ArrayList<>();
                field.values().forEach(value -> values.add(value.name().value()));
                add(JavaName.type(field.id().value()), properties.of(field), types.of(field), values);
            }
        }
    }

    private void add(String after, String property, String type, List<String> values) {
        String has = names.member("Has" + after);
        String number = "number: " + names.type();
        for (String value : values) {
            String literal = TsText.literal(value);
            List<String> narrowed = List.of(lookups.entry(), "{ readonly " + property + ": " + literal + " }");
            module.declare(
                    new TsDoc()
                            .paragraph("Whether the " + property + " of a number is \"" + TsDoc.escape(value) + "\"."),
                    TsLine.list(
                            "",
                            "export declare function " + has + "(",
                            List.of(number, "value: " + literal),
                            TsLine.arguments("): number is Extract<", narrowed, ">[\"number\"];")));
        }
        module.declareFunction(
                new TsDoc().paragraph("Whether a number has this " + property + "."),
                has,
                List.of(number, "value: " + type),
                "boolean");
        module.implementFunction(
                has, "number, value", "  return " + lookups.find() + "(number)?." + property + " === value;\n");
    }
}
