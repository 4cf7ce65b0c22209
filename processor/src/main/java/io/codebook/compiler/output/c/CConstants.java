package io.codebook.compiler.output.c;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The constants of a table: those of an enum, or macros if an enum cannot have the numbers. */
final class CConstants {
    private final CodeTable table;
    private final CNumber number;
    private final String prefix;
    /** By the canonical spelling of the number. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<Text, String> aliases = new LinkedHashMap<>();

    CConstants(CodeTable table, CNames given) {
        this.table = table;
        number = new CNumber(table);
        prefix = CNames.prefix(table.type());
        for (Row row : table.rows().values()) {
            names.put(row.code().text(), given.give(prefix + "_" + row.constant()));
        }
        for (Row row : table.rows().values()) {
            row.aliases().forEach(alias -> aliases.put(alias, given.give(prefix + "_" + alias)));
        }
    }

    String prefix() {
        return prefix;
    }

    CNumber number() {
        return number;
    }

    CodeTable table() {
        return table;
    }

    /** The constant of a code. */
    String of(Code code) {
        return Objects.requireNonNull(names.get(code.text()));
    }

    /** The declarations. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(number.fitsEnum() ? "enum {\n" : "");
        for (Row row : table.rows().values()) {
            declare(text, doc(row), of(row.code()), number.literal(row.code()));
            for (Text alias : row.aliases()) {
                boolean isSynonym = row.synonyms().contains(alias);
                String what = (isSynonym ? "Another name of " : "An older name of ") + of(row.code()) + ".";
                declare(text, what, Objects.requireNonNull(aliases.get(alias)), number.literal(row.code()));
            }
        }
        if (number.fitsEnum()) {
            int comma = text.lastIndexOf(",");
            text.deleteCharAt(comma).append("};\n");
        }
        return text.toString();
    }

    private void declare(StringBuilder text, String doc, String name, String value) {
        if (number.fitsEnum()) {
            text.append("    ")
                    .append(CText.comment(doc))
                    .append("\n    ")
                    .append(name)
                    .append(" = ")
                    .append(value)
                    .append(",\n");
        } else {
            text.append(CText.comment(doc))
                    .append("\n#define ")
                    .append(name)
                    .append(' ')
                    .append(value)
                    .append('\n');
        }
    }

    private static String doc(Row row) {
        StringBuilder doc = new StringBuilder(row.name().value());
        Text meaning = row.meaning();
        Text retired = row.retired();
        Text deprecated = row.deprecated();
        doc.append(meaning == null ? "" : ": " + meaning);
        doc.append(retired == null ? "" : " Retired: " + retired);
        doc.append(deprecated == null ? "" : " Deprecated: " + deprecated);
        return doc.toString();
    }
}
