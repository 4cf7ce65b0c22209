package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import java.util.List;

/** The functions that find the entry of a code. */
final class TsLookups {
    private static final String NUMBER = "number";

    private final CodeTable table;
    private final TsTable names;
    private final TsModule module;
    private final String entry;
    private final String entries;
    private final String find;
    private final String type;

    /**
     * @param entry the type of the entries
     * @param entries the constant with all of them
     */
    TsLookups(CodeTable table, TsTable names, TsModule module, String entry, String entries) {
        this.table = table;
        this.names = names;
        this.module = module;
        this.entry = entry;
        this.entries = entries;
        find = names.around("find", "");
        type = new TsNumber(table).type();
    }

    /** The function that finds an entry by its number. */
    String find() {
        return find;
    }

    /** The type of the entries. */
    String entry() {
        return entry;
    }

    void addByNumber() {
        String all = names.type();
        module.implement("const numbers = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.values(" + all + "));\n");
        String pairs = "/* @__PURE__ */ " + entries + ".map((entry) => [entry.number, entry])";
        module.implement(TsLine.list("", "const byNumber = /* @__PURE__ */ new Map(", List.of(pairs), ");") + "\n");
        module.function(
                new TsDoc().paragraph("Whether a value is a number of the table."),
                names.around("is", ""),
                List.of("value: unknown"),
                "value is " + all,
                "value",
                "  return numbers.has(value);\n");
        module.function(
                new TsDoc().paragraph("Finds the entry of a number; undefined if the table has no such code."),
                find,
                List.of(NUMBER + ": " + type),
                entry + " | undefined",
                NUMBER,
                "  return byNumber.get(number);\n");
        module.function(
                new TsDoc()
                        .paragraph("The entry of a number that the table should have.")
                        .tag("@throws RangeError if the table has no such code"),
                names.member("Of"),
                List.of(NUMBER + ": " + type),
                entry,
                NUMBER,
                """
                  const entry = %s(number);
                  if (entry === undefined) {
                    throw new RangeError(`no code ${number} in table %s`);
                  }
                  return entry;
                """.formatted(find, table.id()));
    }

    void addByConstant() {
        module.function(
                new TsDoc().paragraph("Finds the entry with the name of a constant, an alias or a synonym."),
                names.around("find", "ByConstant"),
                List.of("constant: string"),
                entry + " | undefined",
                "constant",
                TsLine.returnedIf(
                        "Object.hasOwn(" + names.type() + ", constant)",
                        find + "(" + names.type() + "[constant])",
                        "undefined"));
    }

    void addByProperties(TsProperties properties, TsFieldTypes types) {
        if (table.textForm() != null) {
            addBy("ByTextForm", "in its text form", "textForm", "string");
        }
        for (Field field : table.fields()) {
            String after = JavaName.type(field.id().value());
            String what = "with a value of " + TsDoc.escape(field.id().value());
            if (field.unique()) {
                addBy("By" + after, what, properties.of(field), field.type() == Field.Type.INT ? "number" : "string");
            } else if (field.many()) {
                module.function(
                        new TsDoc().paragraph("Finds all entries " + what + "."),
                        names.around("findAll", "By" + after),
                        List.of("value: " + types.of(field)),
                        "readonly " + entry + "[]",
                        "value",
                        returned("filter", properties.of(field) + ".includes(value)"));
            }
        }
    }

    private void addBy(String after, String what, String property, String valueType) {
        module.function(
                new TsDoc().paragraph("Finds the entry " + what + "; undefined if there is none."),
                names.around("find", after),
                List.of("value: " + valueType),
                entry + " | undefined",
                "value",
                returned("find", property + " === value"));
    }

    private String returned(String method, String condition) {
        return TsLine.call("return " + entries + "." + method + "(", "(entry) => entry." + condition);
    }
}
