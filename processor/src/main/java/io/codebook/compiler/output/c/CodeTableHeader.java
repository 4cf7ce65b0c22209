package io.codebook.compiler.output.c;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The header of a code table. */
final class CodeTableHeader {
    private final CodeTable table;
    private final Map<String, CConstants> all;
    private final CConstants constants;
    private final CNumber number;
    private final CNames names;
    private final CHeader header;
    private final String lower;

    /** @param all the constants of all tables by their ids */
    CodeTableHeader(CodeTable table, Map<String, CConstants> all, CNames names) {
        this.table = table;
        this.all = all;
        this.names = names;
        constants = Objects.requireNonNull(all.get(table.id().value()));
        number = constants.number();
        lower = constants.prefix().toLowerCase(Locale.ROOT);
        Text title = table.heading().title();
        header = new CHeader(
                constants.prefix(),
                title == null ? null : title.value(),
                table.type().value());
    }

    String text(Book book) {
        header.with(constants);
        CFunction known = new CFunction("Whether the table has a number.", head("bool ", "is_known"), number);
        table.rows().values().forEach(row -> known.on(constants.of(row.code()), "return true;"));
        header.with(known.otherwise("return false;"));
        addText(
                "The constant of a number, such as the name in a log. NULL for an unknown one.",
                "constant",
                row -> row.constant().value());
        addLookupByConstant();
        addText(
                "The name of a number. NULL for an unknown one.",
                "name",
                row -> row.name().value());
        for (RowKey key : List.of(RowKey.MEANING, RowKey.DEPRECATED, RowKey.RETIRED, RowKey.LINK, RowKey.REMEDY)) {
            if (table.has(key)) {
                addText(
                        "The text of \"" + key.word() + "\" of a number. NULL without one.",
                        key.word(),
                        row -> row.texts().containsKey(key)
                                ? row.texts().get(key).value()
                                : null);
            }
        }
        TextForm form = table.textForm();
        if (form != null) {
            addText("A number in the form " + form.written() + ". NULL for an unknown one.", "text_form", form::of);
        }
        if (table.kind() == NumberKind.COAP) {
            addText(
                    "A number as text, such as 4.04. NULL for an unknown one.",
                    "text",
                    row -> row.code().text());
        }
        if (table.kind().hasClasses()) {
            header.with(CText.comment("The class of a number, known or not: its first digit.") + "\nstatic inline "
                    + head("int ", "class") + " {\n    return (int) number "
                    + (table.kind() == NumberKind.HTTP ? "/ 100" : ">> 5") + ";\n}\n");
        }
        if (table.isVersioned()) {
            addVersions();
        }
        CFields fields = new CFields(constants, names, header);
        for (Field field : table.fields()) {
            fields.add(field);
        }
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                addMapping(mapping);
            }
        }
        return header.toString();
    }

    private String head(String type, String name) {
        return type + names.give(lower + "_" + name) + "(" + number.declared("number") + ")";
    }

    private void addText(String comment, String name, Function<Row, @Nullable String> text) {
        CFunction function = new CFunction(comment, head("const char *", name), number);
        for (Row row : table.rows().values()) {
            String value = text.apply(row);
            if (value != null) {
                function.on(constants.of(row.code()), CText.returned(value));
            }
        }
        header.with(function.otherwise("return NULL;"));
    }

    private void addLookupByConstant() {
        CReverseLookup lookup = new CReverseLookup(
                "a constant, an alias or a synonym",
                names.give(lower + "_by_constant"),
                "const char *",
                "constant",
                number);
        for (Row row : table.rows().values()) {
            List<String> any = new ArrayList<>(List.of(is(row.constant())));
            row.aliases().forEach(alias -> any.add(is(alias)));
            lookup.on(CCondition.any(any), constants.of(row.code()));
        }
        header.with(lookup);
    }

    private static String is(Text constant) {
        return CCondition.is("constant", true, CText.literal(constant.value()));
    }

    private void addVersions() {
        CFunction since =
                new CFunction("The version that added a number; 0 for an unknown one.", head("int ", "since"), number);
        CFunction fallback = new CFunction(
                "The number to send to older peers. Returns false and writes nothing without one.",
                "bool " + names.give(lower + "_fallback") + "(" + number.declared("number") + ", "
                        + number.declared("*fallback") + ")",
                number,
                "fallback");
        for (Row row : table.rows().values()) {
            since.on(constants.of(row.code()), "return " + row.version() + ";");
            Code older = row.fallback();
            if (older != null) {
                fallback.on(constants.of(row.code()), "*fallback = " + constants.of(older) + "; return true;");
            }
        }
        header.with(since.otherwise("return 0;"));
        header.with(fallback.otherwise("return false;"));
    }

    private void addMapping(CodeMapping mapping) {
        CConstants to = Objects.requireNonNull(all.get(mapping.to().value()));
        String name = "to_" + CNames.part(mapping.to().value());
        Text source = mapping.source();
        CFunction first = new CFunction(
                "The number of " + mapping.to() + " that a number is mapped to."
                        + (source == null ? "" : " Source: " + source + ".")
                        + " Returns false and writes nothing if there is none.",
                "bool " + names.give(lower + "_" + name) + "(" + number.declared("number") + ", "
                        + to.number().declared("*target") + ")",
                number,
                "target");
        CFunction permitted = new CFunction(
                "Whether a number may be mapped to a number of " + mapping.to() + ".",
                "bool "
                        + names.give(
                                lower + "_may_be_" + CNames.part(mapping.to().value())) + "("
                        + number.declared("number") + ", " + to.number().declared("target") + ")",
                number,
                "target");
        for (Row row : table.rows().values()) {
            CodeMapping.Target target = mapping.target(row.code());
            if (target != null && !target.codes().isEmpty()) {
                first.on(
                        constants.of(row.code()),
                        "*target = " + to.number().literal(target.codes().get(0)) + "; return true;");
                List<String> any = new ArrayList<>();
                target.codes()
                        .forEach(code ->
                                any.add(to.number().is("target", to.number().literal(code))));
                permitted.on(constants.of(row.code()), "return " + CCondition.any(any) + ";");
            }
        }
        header.with(first.otherwise("return false;"));
        header.with(permitted.otherwise("return false;"));
    }
}
