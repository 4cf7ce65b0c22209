package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;

/** The numbers that a table does not have: their type, what ranges and classes say about them, and {@code decode}. */
final class TsUnknown {
    private final CodeTable table;
    private final TsTable names;
    private final TsModule module;
    private final TsNumber number;
    private final String unknown;
    private final TsInterface type;
    private final List<String> value = new ArrayList<>(List.of("known: false", "number"));

    TsUnknown(CodeTable table, TsTable names, TsModule module) {
        this.table = table;
        this.names = names;
        this.module = module;
        number = new TsNumber(table);
        unknown = names.around("Unknown", "");
        type = new TsInterface("export interface " + unknown + " {")
                .with("The table does not have the code.", "known", "false")
                .with("The number as it was received.", "number", number.type());
    }

    void add(TsLookups lookups, TsProperties properties, TsFieldTypes types) {
        if (table.kind().hasClasses()) {
            String function = names.member("ResponseClass");
            module.function(
                    new TsDoc().paragraph("The class of a number, known or not."),
                    function,
                    List.of("number: " + number.type()),
                    types.ofClasses(),
                    "number",
                    new TsClasses(table.kind()).body());
            add(TsProperties.RESPONSE_CLASS, types.ofClasses(), function, "The class, which the first digit tells.");
        }
        for (Field field : table.fields()) {
            if (field.isRanged()) {
                String property = properties.of(field);
                String function = property + "ByRange";
                module.implement("function " + function + "(number) {\n" + ranges(field) + "}\n");
                add(property, types.of(field) + " | undefined", function, "What the ranges of the table say.");
            }
        }
        String any = names.around("Any", "");
        module.declare(new TsDoc().paragraph("A code that the table does not have."), type.end("}"));
        module.declare(
                new TsDoc().paragraph("A code as it was received, known or not."),
                TsLine.union("", "export type " + any + " =", List.of(lookups.entry(), unknown)));
        String cannotBe = number.cannotBe();
        String refusal = cannotBe.isEmpty() ? "" : """
                  if (%s) {
                    throw new RangeError(`table %s: ${number} is not %s`);
                  }
                """.formatted(cannotBe, table.id(), number.word());
        TsDoc doc = new TsDoc()
                .paragraph("The entry of a number, or what is known about one that the table does not have.");
        if (!refusal.isEmpty()) {
            doc.tag("@throws RangeError if the number is not " + number.word());
        }
        module.function(
                doc,
                names.around("decode", ""),
                List.of("number: " + number.type()),
                any,
                "number",
                refusal + TsLine.returnedOr(lookups.find() + "(number)", value));
    }

    private void add(String property, String ofType, String function, String doc) {
        type.with(doc, property, ofType);
        value.add(property + ": " + function + "(number)");
    }

    private String ranges(Field field) {
        StringBuilder body = new StringBuilder();
        for (Field.Value each : field.values()) {
            for (Range range : each.ranges()) {
                body.append("  if (")
                        .append(number.isIn(range))
                        .append(") {\n    return ")
                        .append(TsText.literal(each.name().value()))
                        .append(";\n  }\n");
            }
        }
        return body + "  return undefined;\n";
    }
}
