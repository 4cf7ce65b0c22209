package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The properties of the entries of a code table, besides {@code known} and {@code number}. */
final class TsProperties {
    /** The property of the class of a code; no field is called so where there are classes, since Java has it, too. */
    static final String RESPONSE_CLASS = "responseClass";

    /** The texts that have a property in tables that use them, with what they say. */
    private static final Map<RowKey, String> TEXTS = texts();

    private final CodeTable table;
    private final List<TsProperty> all = new ArrayList<>();
    private final Set<String> given = new HashSet<>(Set.of("known", "number"));
    private final Map<Field, String> ofFields = new LinkedHashMap<>();

    /** @param fields the types of the values of fields */
    TsProperties(CodeTable table, TsTable names, TsFieldTypes fields) {
        this.table = table;
        TsNumber number = new TsNumber(table);
        if (table.kind() == NumberKind.COAP) {
            add(
                    "byte",
                    "The byte on the wire.",
                    "number",
                    row -> new TsValue.Literal(
                            "0x" + Long.toHexString(row.code().value())));
        }
        add("constant", "The name of its constant.", "keyof typeof " + names.type(), row -> literal(row.constant()));
        add("name", "The name, as the table prints it.", "string", row -> literal(row.name()));
        for (Map.Entry<RowKey, String> text : TEXTS.entrySet()) {
            RowKey key = text.getKey();
            if (table.has(key)) {
                addOptional(
                        key.word(),
                        text.getValue(),
                        "string",
                        row -> literal(row.texts().get(key)));
            }
        }
        TextForm form = table.textForm();
        if (form != null) {
            String doc = "The code in the form " + TsDoc.escape(form.written().value()) + ".";
            add("textForm", doc, "string", row -> TsValue.text(Objects.requireNonNull(form.of(row))));
        }
        if (table.isVersioned()) {
            add(
                    "since",
                    "The version of the table that added the code.",
                    "number",
                    row -> new TsValue.Literal(String.valueOf(row.version())));
            addOptional("fallback", "The code to send to older peers.", names.type(), row -> {
                Code fallback = row.fallback();
                return fallback == null ? null : new TsValue.Literal(number.literal(fallback));
            });
        }
        if (table.kind().hasClasses()) {
            TsClasses classes = new TsClasses(table.kind());
            Function<Row, @Nullable TsValue> value = row -> TsValue.text(classes.of(row.code()));
            TsDoc doc = new TsDoc().paragraph("The class, which the first digit tells.");
            all.add(new TsProperty(give(RESPONSE_CLASS), doc, fields.ofClasses(), false, true, value));
        }
        for (Field field : table.fields()) {
            add(field, fields.of(field));
        }
    }

    private static Map<RowKey, String> texts() {
        Map<RowKey, String> texts = new LinkedHashMap<>();
        for (RowKey key : RowKey.TEXTS) {
            texts.put(key, "The " + key.word() + " of the code.");
        }
        texts.put(RowKey.MEANING, "What the code means; paragraphs are separated by empty lines.");
        texts.put(RowKey.DEPRECATED, "Why not to use the code, and what to use instead.");
        texts.put(RowKey.RETIRED, "Why the code is not sent any more.");
        texts.put(RowKey.LINK, "Where the code is explained further.");
        texts.put(RowKey.REMEDY, "What the receiver of the code should do.");
        texts.remove(RowKey.SINCE); // a number
        texts.remove(RowKey.DOC); // for comments
        return texts;
    }

    /** In the order in which entries have them. */
    List<TsProperty> all() {
        return all;
    }

    /** The name of the property of a field. */
    String of(Field field) {
        return Objects.requireNonNull(ofFields.get(field));
    }

    private void add(Field field, String type) {
        String id = field.id().value();
        TsDoc doc = doc(field);
        String name = give(JavaName.member(id));
        ofFields.put(field, name);
        if (field.many()) {
            all.add(new TsProperty(name, doc, "readonly " + type + "[]", false, false, row -> {
                List<TsValue> values = new ArrayList<>();
                row.values(id).forEach(value -> values.add(value(field, value)));
                return new TsValue.Items(values);
            }));
        } else {
            boolean narrows = field.type() == Field.Type.VALUES || field.type() == Field.Type.BOOLEAN;
            all.add(new TsProperty(name, doc, type, field.optional(), narrows, row -> {
                Text value = row.value(id);
                return value == null ? null : value(field, value);
            }));
        }
    }

    /** What codes.yaml says about a field. */
    static TsDoc doc(Field field) {
        Text doc = field.doc();
        return doc == null
                ? new TsDoc().paragraph("The " + TsDoc.escape(field.id().value()) + " of the code.")
                : new TsDoc().text("", doc);
    }

    /** A value of a field. */
    static TsValue value(Field field, Text value) {
        return switch (field.type()) {
            case INT, BOOLEAN -> new TsValue.Literal(value.value());
            case LABEL, TEXT, VALUES -> TsValue.text(value.value());
        };
    }

    private void add(String name, String doc, String type, Function<Row, @Nullable TsValue> value) {
        all.add(new TsProperty(give(name), new TsDoc().paragraph(doc), type, false, false, value));
    }

    private void addOptional(String name, String doc, String type, Function<Row, @Nullable TsValue> value) {
        boolean optional = table.rows().values().stream().anyMatch(row -> value.apply(row) == null);
        all.add(new TsProperty(give(name), new TsDoc().paragraph(doc), type, optional, false, value));
    }

    private String give(String name) {
        String free = name;
        while (!given.add(free)) {
            free += "_";
        }
        return free;
    }

    private static @Nullable TsValue literal(@Nullable Text text) {
        return text == null ? null : TsValue.text(text.value());
    }
}
