package io.codebook.compiler.emit;

import com.google.gson.Gson;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** A TypeScript program that exports the lines of {@link JavaAnswers}, and proves that mappings are total. */
final class TypeScriptProgram {
    private static final int MOST_LINES = 1000;
    private static final Pattern CAPITALS = Pattern.compile("^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+");

    private final Book book;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder("""
            import { constantOf, shown, shownClass } from "../answers.js";
            import * as codes from "./codes/index.js";

            function line(key: string, value: unknown): string {
              return `${key} ${shown(value)}`;
            }
            constantOf(0, () => undefined);
            shownClass("");

            """);

    private TypeScriptProgram(Book book) {
        this.book = book;
    }

    static String of(Book book) {
        TypeScriptProgram program = new TypeScriptProgram(book);
        book.tables().forEach(program::add);
        book.operations().forEach(program::add);
        program.addLines();
        return program.text.toString();
    }

    private void add(String key, String value) {
        lines.add("line(" + quoted(key) + ", " + value + "),\n");
    }

    /** In several functions, because the compiler refuses to analyse a very long one. */
    private void addLines() {
        text.append("export const answers: string[] = [\n");
        for (int i = 0; i < lines.size(); i += MOST_LINES) {
            List<String> some = lines.subList(i, Math.min(i + MOST_LINES, lines.size()));
            text.append("() => [\n").append(String.join("", some)).append("],\n");
        }
        text.append("].flatMap((some) => some());\n");
    }

    private void add(CodeTable table) {
        String type = table.type().value();
        for (Row row : table.rows().values()) {
            String key = type + " " + row.constant() + " ";
            String number = "codes." + type + "." + row.constant();
            String entry = "codes." + small(type) + "Of(" + number + ")";
            add(key + "constant", entry + ".constant");
            add(key + "name", entry + ".name");
            if (row.meaning() != null) {
                add(key + "meaning", entry + ".meaning");
            }
            if (table.rows().values().stream().anyMatch(each -> each.retired() != null)) {
                add(key + "retired", entry + ".retired");
            }
            if (table.kind().hasClasses()) {
                add(key + "class", "shownClass(" + entry + ".responseClass)");
            }
            for (Field field : table.fields()) {
                add(key + field.id(), entry + "." + JavaName.member(field.id().value()));
            }
            for (CodeMapping mapping : book.mappings()) {
                if (mapping.from().value().equals(table.id().value())) {
                    String target = Objects.requireNonNull(book.table(mapping.to()))
                            .type()
                            .value();
                    String member = table.kind() == NumberKind.INT64 ? "`${" + number + "}` as const" : number;
                    String record = "codes." + small(type) + "To"
                            + JavaName.type(mapping.to().value());
                    add(
                            key + "to " + mapping.to(),
                            "constantOf(" + record + "[" + member + "], codes.find" + target + ")");
                }
            }
        }
        addLookups(table);
        addUnknown(table);
        book.mappings().forEach(mapping -> addProof(mapping, table));
    }

    private void addLookups(CodeTable table) {
        String type = table.type().value();
        for (Row row : table.rows().values()) {
            addFound(
                    table,
                    "constant",
                    row.constant().value(),
                    "Constant(" + quoted(row.constant().value()) + ")");
            for (Text alias : row.aliases()) {
                addFound(table, "constant", alias.value(), "Constant(" + quoted(alias.value()) + ")");
            }
        }
        for (Field field : table.fields()) {
            for (Row row : table.rows().values()) {
                Text value = field.unique() ? row.value(field.id().value()) : null;
                if (value != null) {
                    String argument = field.type() == Field.Type.INT ? value.value() : quoted(value.value());
                    String call = JavaName.type(field.id().value()) + "(" + argument + ")";
                    addFound(table, field.id().value(), value.value(), call);
                }
            }
        }
        text.append("codes.is").append(type).append("(0) satisfies boolean;\n");
    }

    private void addFound(CodeTable table, String by, String value, String call) {
        add(table.type() + " by " + by + " " + value, "codes.find" + table.type() + "By" + call + "?.constant");
    }

    private void addUnknown(CodeTable table) {
        String type = table.type().value();
        for (Long number : JavaAnswers.unknown(table)) {
            String literal = switch (table.kind()) {
                case INT64 -> number + "n";
                case COAP -> "codes." + small(type) + "FromByte(" + number + ")";
                default -> String.valueOf(number);
            };
            String decoded = "codes.decode" + type + "(" + literal + ")";
            String key = type + " unknown " + number + " ";
            for (Field field : table.fields()) {
                if (field.isRanged() && !field.many()) {
                    add(
                            key + field.id(),
                            decoded + "." + JavaName.member(field.id().value()));
                }
            }
            if (table.kind().hasClasses()) {
                add(key + "class", "shownClass(" + decoded + ".responseClass)");
            }
        }
    }

    private void addProof(CodeMapping mapping, CodeTable table) {
        if (mapping.from().value().equals(table.id().value())) {
            String target =
                    Objects.requireNonNull(book.table(mapping.to())).type().value();
            String key = table.kind() == NumberKind.INT64 ? "`${codes." + table.type() + "}`" : "codes." + table.type();
            text.append("codes.%sTo%s satisfies Record<%s, codes.%s | null>;\n"
                    .formatted(
                            small(table.type().value()),
                            JavaName.type(mapping.to().value()),
                            key,
                            target));
        }
    }

    private void add(OperationTable table) {
        CodeTable codes = Objects.requireNonNull(book.table(table.codesFrom()));
        String call = "codes." + small(table.type().value());
        for (OperationTable.Operation operation : table.operations()) {
            for (Row row : codes.rows().values()) {
                String arguments = "(codes." + table.type() + "." + operation.constant() + ", codes." + codes.type()
                        + "." + row.constant() + ")";
                String key = table.type() + " " + operation.constant() + " " + row.constant();
                add(key + " allows", call + "Allows" + arguments);
                String mayAnswer = table.fallback() == null ? "Allows" : "MayAnswer";
                add(key + " mayAnswer", call + mayAnswer + arguments);
                add(key + " reasons", call + "Reasons" + arguments);
            }
        }
    }

    private static String small(String type) {
        return CAPITALS.matcher(type).replaceFirst(capitals -> capitals.group().toLowerCase(Locale.ROOT));
    }

    private static String quoted(String text) {
        return new Gson().toJson(text);
    }
}
