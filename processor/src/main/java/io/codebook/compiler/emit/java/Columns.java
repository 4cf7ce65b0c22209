package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.codebook.compiler.emit.large.ColumnArray;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values that each constant of a table has, in the order of the constructor. */
final class Columns {
    private static final Javadoc PHRASE =
            new Javadoc().paragraph("The reason phrase.").tag("@return the name of the code, never null");
    private static final Javadoc MEANING = new Javadoc()
            .paragraph("What the code means.")
            .tag("@return the text, its paragraphs separated by empty lines; empty when the table has none");
    /** The optional texts of a row that have an accessor in the tables that use them. */
    private static final Map<RowKey, Javadoc> OPTIONAL_TEXTS = new EnumMap<>(Map.of(
            RowKey.RETIRED,
            new Javadoc()
                    .paragraph(
                            "Why this code is retired. Receivers still understand it, but it should no longer be sent.")
                    .tag("@return the reason, or null for a code that is in use"),
            RowKey.LINK,
            new Javadoc()
                    .paragraph("Where this code is explained further.")
                    .tag("@return an http or https address, or null if the table has none"),
            RowKey.REMEDY,
            new Javadoc()
                    .paragraph("What the receiver of this code should do.")
                    .tag("@return the text, its paragraphs separated by empty lines, or null if the table has none")));

    /** The accessor of the text form. */
    static final String TEXT_FORM = "textForm";

    private Columns() {}

    /** The names of the generated accessors, and of the arrays that a large table has for these and for its fields. */
    static DeclaredNames names(CodeTable table) {
        DeclaredNames names = new DeclaredNames().members("phrase", "meaning").types(String.class, Override.class);
        NumberKind kind = table.kind();
        List<String> accessors = new ArrayList<>(List.of("phrase", "meaning"));
        if (kind.isNumeric()) {
            accessors.add(numberName(kind));
        }
        if (!kind.isNumeric() || kind == NumberKind.COAP) {
            accessors.add("text");
        }
        if (table.isVersioned()) {
            names.members("since");
            accessors.add("since");
        }
        for (RowKey key : OPTIONAL_TEXTS.keySet()) {
            if (table.has(key)) {
                names.members(key.word());
                accessors.add(key.word());
            }
        }
        if (table.textForm() != null) {
            names.members(TEXT_FORM);
            accessors.add(TEXT_FORM);
        }
        for (Field field : table.fields()) {
            accessors.add(JavaName.member(field.id().value()));
            if (field.type() == Field.Type.BOOLEAN) {
                names.types(Boolean.class);
            }
        }
        for (String accessor : accessors) {
            names.nested(ColumnArray.name(accessor));
        }
        return names;
    }

    static List<Column> of(CodeTable table, JavaTarget target) {
        List<Column> columns = new ArrayList<>();
        NumberKind kind = table.kind();
        CodeKey json = CodeKey.inJson(table);
        String inJson = json == null ? "" : json.accessor(); // which the interface of known and unknown codes declares
        if (kind.isNumeric()) {
            columns.add(new Column(Column.Content.NUMBER, numberName(kind), numberType(kind), true, null));
        }
        if (!kind.isNumeric() || kind == NumberKind.COAP) {
            columns.add(new Column(Column.Content.TEXT, "text", JavaTypes.STRING, true, null));
        }
        columns.add(new Column(Column.Content.PHRASE, "phrase", JavaTypes.STRING, inJson.equals("phrase"), PHRASE));
        columns.add(new Column(Column.Content.MEANING, "meaning", JavaTypes.STRING, false, MEANING));
        for (Field field : table.fields()) {
            if (field.many()) {
                continue; // see ManyValues
            }
            columns.add(new Column(
                    Column.Content.FIELD,
                    field,
                    null,
                    JavaName.member(field.id().value()),
                    type(field, table, target),
                    field.isRanged() || inJson.equals(JavaName.member(field.id().value())),
                    doc(field)));
        }
        if (table.textForm() != null) {
            columns.add(new Column(
                    Column.Content.TEXT_FORM,
                    TEXT_FORM,
                    JavaTypes.STRING,
                    inJson.equals(TEXT_FORM),
                    textFormDoc(table.textForm())));
        }
        if (table.isVersioned()) {
            columns.add(new Column(Column.Content.SINCE, "since", TypeName.INT, true, null));
        }
        for (Map.Entry<RowKey, Javadoc> text : OPTIONAL_TEXTS.entrySet()) {
            RowKey key = text.getKey();
            if (table.has(key)) {
                columns.add(new Column(
                        Column.Content.OPTIONAL_TEXT,
                        null,
                        key,
                        key.word(),
                        target.nullable(JavaTypes.STRING),
                        false,
                        text.getValue()));
            }
        }
        return columns;
    }

    private static Javadoc textFormDoc(TextForm form) {
        return new Javadoc()
                .paragraph("This code as one text: <code>"
                        + Javadoc.escape(form.written().value()) + "</code>.")
                .tag("@return the text, never null");
    }

    private static Javadoc doc(Field field) {
        boolean primitive = field.type() == Field.Type.INT || field.type() == Field.Type.BOOLEAN;
        String nullness = field.optional() ? ", or null if the table has none" : primitive ? "" : ", never null";
        return summary(field, "The {@code " + field.id() + "} of this code.").tag("@return the value" + nullness);
    }

    /** For a field whose value follows from the number of a code, known or unknown. */
    static Javadoc rangedDoc(Field field) {
        return summary(field, "The {@code " + field.id() + "} of this code, which follows from its number.")
                .tag("@return the value, or null if no range contains the number");
    }

    static Javadoc summary(Field field, String otherwise) {
        return field.doc() == null ? new Javadoc().paragraph(otherwise) : new Javadoc().text(field.doc());
    }

    /** The type of the field that holds the number. */
    static TypeName numberType(NumberKind kind) {
        return kind == NumberKind.INT64 ? TypeName.LONG : TypeName.INT;
    }

    /** The name of the field that holds the number as an int or a long. */
    static String numberName(NumberKind kind) {
        return kind == NumberKind.UINT32 ? "bits" : "number";
    }

    static TypeName type(Field field, CodeTable table, JavaTarget target) {
        TypeName type = switch (field.type()) {
            case LABEL, TEXT -> JavaTypes.STRING;
            case INT -> field.optional() ? TypeName.INT.box() : TypeName.INT;
            case BOOLEAN -> field.optional() ? TypeName.BOOLEAN.box() : TypeName.BOOLEAN;
            case VALUES -> valuesType(field, table, target);
        };
        return field.optional() && !field.many() ? target.nullable(type) : type;
    }

    static ClassName valuesType(Field field, CodeTable table, JavaTarget target) {
        return target.type(table).nestedClass(JavaName.type(field.id().value()));
    }
}
