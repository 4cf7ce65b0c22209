package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The module of a code table. */
final class CodeTableModule {
    private final CodeTable table;
    private final Book book;
    private final PythonTypes types;
    private final String type;
    private final PythonNumber number;
    private final CodeColumns columns;
    private final List<CodeKey> keys;
    private final PythonModule module;

    CodeTableModule(CodeTable table, Book book, PythonTypes types) {
        this.table = table;
        this.book = book;
        this.types = types;
        type = types.of(table.type());
        number = new PythonNumber(table);
        columns = new CodeColumns(table, types);
        keys = CodeKey.of(table, columns);
        module = PythonModule.of(types.module(table.type()), table.id(), table.heading())
                .importing("dataclasses", "enum", "typing");
    }

    PythonModule build() {
        if (table.kind().hasClasses()) {
            module.importingFrom(types.responseModule(), types.responseClass());
        }
        for (Field field : table.fields()) {
            if (field.type() == Field.Type.VALUES) {
                String name = types.values(table.type(), field);
                module.with(ValuesEnum.of(name, field, table)).export(name);
            }
        }
        MappingMethods mappings = new MappingMethods(table, book, types, columns);
        PythonClass codes = new PythonClass(
                        "class " + type + "(" + number.bases() + ")", PythonModule.doc(table.id(), table.heading()))
                .with(members());
        new CodeLookups(table, types, columns, keys).addTo(codes);
        codes.with(PythonMethod.property(number.name(), number.type())
                .doc(
                        table.kind() == NumberKind.COAP
                                ? "The code as the byte on the wire."
                                : "The " + number.name() + " of the code.")
                .does("return self.value"));
        new CodeClasses(table, types).addTo(codes, true);
        for (Column<Row> column : columns.all()) {
            codes.with(PythonMethod.property(column.name(), column.type())
                    .doc(column.doc())
                    .does("return _ROWS[self]." + column.name()));
        }
        if (table.isVersioned()) {
            addVersions(codes);
        }
        mappings.addTo(codes, module);
        if (number.isText()) {
            codes.with(ValuesEnum.printed());
        }
        module.with(codes).export(type);
        new UnknownCodes(table, types, columns, keys).addTo(module);
        addRows();
        addDictionaries();
        mappings.addTargets(module);
        return module;
    }

    private String members() {
        List<String> members = new ArrayList<>();
        for (Row row : table.rows().values()) {
            String doc = PythonText.docstring(PythonClass.INDENT, doc(row));
            members.add(row.constant() + " = " + number.literal(row.code()) + "\n" + doc);
            for (Text alias : row.aliases()) {
                String what = row.synonyms().contains(alias) ? "Another name of " : "An older name of ";
                String aliasDoc = PythonText.docstring(PythonClass.INDENT, List.of(what + row.constant() + "."));
                members.add(alias + " = " + row.constant() + "\n" + aliasDoc);
            }
        }
        return String.join("\n\n", members);
    }

    private List<String> doc(Row row) {
        List<String> doc = new ArrayList<>();
        String name = (table.kind() == NumberKind.COAP ? row.code().text() + " " : "") + row.name();
        List<String> meaning = PythonModule.paragraphs(row.meaning());
        doc.add(meaning.isEmpty() ? PythonText.sentence(name) : name + ": " + PythonText.sentence(meaning.get(0)));
        doc.addAll(meaning.subList(Math.min(1, meaning.size()), meaning.size()));
        for (RowKey key : RowKey.TEXTS) {
            Text text = row.texts().get(key);
            if (text != null && key == RowKey.DOC) {
                doc.addAll(PythonModule.paragraphs(text));
            } else if (text != null && key == RowKey.SINCE) {
                Code fallback = row.fallback();
                doc.add("Since version " + text + "."
                        + (fallback == null ? "" : " Older peers are sent " + columns.constant(fallback) + "."));
            } else if (text != null && key != RowKey.MEANING) {
                String word = key.word().substring(0, 1).toUpperCase(Locale.ROOT)
                        + key.word().substring(1);
                doc.add(word + ": " + (key == RowKey.LINK ? text.value() : PythonText.sentence(text.value())));
            }
        }
        return doc;
    }

    private void addVersions(PythonClass codes) {
        codes.with(PythonMethod.ofClass("version", "int")
                .doc("Return the version of the table: the highest version that added a code.")
                .does("return " + table.version()));
        codes.with(PythonMethod.of("for_version", type)
                .taking("version: int")
                .doc(
                        "Return what to send to a peer whose table has this version.",
                        "It is the first that the version has of the code, its fallback, the fallback of that and so on;"
                                + " the code itself if there is none.")
                .does("code: " + type + " | None = self")
                .does("while code is not None and code.since > version:")
                .does("    code = code.fallback")
                .does("return self if code is None else code"));
    }

    private void addRows() {
        PythonClass row = new PythonClass(PythonClass.data("kw_only=True, ", "_Row"), List.of("What a code has."));
        List<String> declarations = new ArrayList<>();
        List<Layout> rows = new ArrayList<>();
        columns.all().forEach(column -> declarations.add(column.declaration()));
        for (Row each : table.rows().values()) {
            List<Layout> values = new ArrayList<>();
            for (Column<Row> column : columns.all()) {
                Layout value = column.value().apply(each);
                if (value != null) {
                    values.add(value);
                }
            }
            rows.add(new Layout.Items(columns.constant(each.code()) + ": _Row(", values, ")"));
        }
        module.with(row.with(String.join("\n", declarations)));
        module.with(new Layout.Items("_ROWS: typing.Final[dict[" + type + ", _Row]] = {", rows, "}").broken(0));
    }

    private void addDictionaries() {
        if (table.kind() == NumberKind.COAP) {
            module.joined(new Layout.Comprehension(
                    CodeLookups.NUMBERS_BY_TEXT + ": typing.Final = ",
                    List.of("f\"{number >> 5}.{number & 0x1F:02}\": number", "for number in range(0x100)")));
        }
        for (CodeKey key : keys) {
            String value = "code." + key.property();
            List<String> clauses = new ArrayList<>(List.of(value + ": code", "for code in " + type));
            if (key.isOptional()) {
                clauses.add("if " + value + " is not None");
            }
            module.joined(new Layout.Comprehension(key.dictionary() + ": typing.Final = ", clauses));
        }
    }
}
