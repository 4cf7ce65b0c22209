package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.NumberKind;
import io.codebook.engine.model.Row;
import io.codebook.engine.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the constants of a table know, in the order of their constructor. */
final class Columns {
    static final ClassName STRING = ClassName.get(String.class);

    private static final String STRING_LITERAL = "$S";

    private static final Doc PHRASE =
            new Doc().paragraph("The reason phrase.").tag("@return the name of the code, never null");
    private static final Doc MEANING = new Doc()
            .paragraph("What the code says.")
            .tag("@return the text, its paragraphs separated by empty lines; empty when the table has none");
    private static final Doc RETIRED = new Doc()
            .paragraph("Why this code was retired: it is still understood, and no longer to be sent.")
            .tag("@return the reason, or null for a code that is in use");

    private Columns() {}

    static List<Column> of(CodeTable table, JavaTarget target) {
        List<Column> columns = new ArrayList<>();
        NumberKind kind = table.kind();
        if (kind.isNumeric()) {
            columns.add(new Column(
                    numberName(kind),
                    TypeName.INT,
                    true,
                    null,
                    (code, row) -> code.add("$L", number(kind, row.code()))));
        }
        if (!kind.isNumeric() || kind == NumberKind.COAP) {
            columns.add(new Column(
                    "text",
                    STRING,
                    true,
                    null,
                    (code, row) -> code.add(STRING_LITERAL, row.code().text())));
        }
        columns.add(new Column(
                "phrase",
                STRING,
                false,
                PHRASE,
                (code, row) -> code.add(STRING_LITERAL, row.name().value())));
        columns.add(new Column(
                "meaning",
                STRING,
                false,
                MEANING,
                (code, row) -> code.add(
                        STRING_LITERAL,
                        row.meaning() == null ? "" : row.meaning().value())));
        for (Field field : table.fields()) {
            columns.add(new Column(
                    JavaName.member(field.id().value()),
                    type(field, table, target),
                    field.isRanged(),
                    doc(field),
                    value(field, table, target)));
        }
        if (table.isVersioned()) {
            columns.add(new Column("since", TypeName.INT, true, null, (code, row) -> code.add("$L", row.version())));
        }
        if (table.hasRetired()) {
            columns.add(new Column("retired", STRING, false, RETIRED, (code, row) -> {
                if (row.retired() == null) {
                    code.add("null");
                } else {
                    code.add(STRING_LITERAL, row.retired().value());
                }
            }));
        }
        return columns;
    }

    private static Doc doc(Field field) {
        boolean primitive = field.type() == Field.Type.INT || field.type() == Field.Type.BOOLEAN;
        String nullness = field.optional() ? ", or null where the table has none" : primitive ? "" : ", never null";
        return summary(field, "The {@code " + field.id() + "} of this code.").tag("@return the value" + nullness);
    }

    /** For a field whose value the number of a code tells, be the code known or not. */
    static Doc rangedDoc(Field field) {
        return summary(field, "The {@code " + field.id() + "} of this code, which its number tells.")
                .tag("@return the value, or null when no range has the number");
    }

    private static Doc summary(Field field, String otherwise) {
        return field.doc() == null ? new Doc().paragraph(otherwise) : new Doc().text(field.doc());
    }

    /** The name of the field that holds the number as an int. */
    static String numberName(NumberKind kind) {
        return kind == NumberKind.UINT32 ? "bits" : "number";
    }

    static TypeName type(Field field, CodeTable table, JavaTarget target) {
        return switch (field.type()) {
            case LABEL, TEXT -> STRING;
            case INT -> field.optional() ? TypeName.INT.box() : TypeName.INT;
            case BOOLEAN -> field.optional() ? TypeName.BOOLEAN.box() : TypeName.BOOLEAN;
            case VALUES -> valuesType(field, table, target);
        };
    }

    static ClassName valuesType(Field field, CodeTable table, JavaTarget target) {
        return target.type(table).nestedClass(JavaName.type(field.id().value()));
    }

    /** The number as an int literal, hexadecimal where the user wrote it so. */
    static String number(NumberKind kind, Code code) {
        boolean hex = code.written().contains("x") || code.written().contains("X");
        if (kind == NumberKind.UINT32) {
            boolean fits = !hex && code.value() <= Integer.MAX_VALUE;
            return fits ? code.text() : String.format("0x%08X", code.value());
        }
        return hex ? code.written() : Long.toString(code.value());
    }

    private static BiConsumer<CodeBlock.Builder, Row> value(Field field, CodeTable table, JavaTarget target) {
        ClassName valuesType = valuesType(field, table, target);
        String id = field.id().value();
        return (code, row) -> add(code, field, row.fields().get(id), valuesType);
    }

    private static void add(CodeBlock.Builder code, Field field, @Nullable Text value, ClassName valuesType) {
        if (value == null) {
            code.add("null");
            return;
        }
        switch (field.type()) {
            case LABEL, TEXT -> code.add(STRING_LITERAL, value.value());
            case INT -> code.add("$L", Integer.parseInt(value.value()));
            case BOOLEAN -> code.add("$L", value.value());
            case VALUES -> code.add("$T.$L", valuesType, valueConstant(field, value));
        }
    }

    private static String valueConstant(Field field, Text value) {
        for (Field.Value permitted : field.values()) {
            if (permitted.name().value().equals(value.value())) {
                return permitted.constant();
            }
        }
        throw new IllegalArgumentException(value.value());
    }
}
