package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Literal;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Java expressions of the values of rows. */
final class Expressions {
    private static final String NULL = "null";

    private final NumberKind kind;
    private final @Nullable TextForm textForm;
    /** What stands before the name of a nested type of the table. */
    private final String owner;

    /** @param self the type in whose source the expressions stand */
    Expressions(CodeTable table, ClassName self, JavaTarget target) {
        kind = table.kind();
        textForm = table.textForm();
        owner = self.equals(target.type(table)) ? "" : table.type() + ".";
    }

    /**
     * The expression of a value.
     *
     * @param indent what the second and later lines of a text are indented by
     */
    String of(Column column, Row row, String indent) {
        return switch (column.content()) {
            case NUMBER -> number(row.code());
            case TEXT -> Literal.of(row.code().text(), indent);
            case PHRASE -> Literal.of(row.name().value(), indent);
            case MEANING -> row.meaning() == null ? "\"\"" : literal(row.meaning(), indent);
            case SINCE -> Integer.toString(row.version());
            case TEXT_FORM ->
                Literal.of(
                        Objects.requireNonNull(Objects.requireNonNull(textForm).of(row)), indent);
            case OPTIONAL_TEXT -> literal(row.texts().get(column.key()), indent);
            case FIELD -> field(Objects.requireNonNull(column.field()), row, indent);
        };
    }

    private String field(Field field, Row row, String indent) {
        String id = field.id().value();
        Text value = row.value(id);
        if (value == null) {
            return NULL;
        }
        return switch (field.type()) {
            case LABEL, TEXT -> literal(value, indent);
            case INT -> Integer.toString(Integer.parseInt(value.value()));
            case BOOLEAN -> value.value();
            case VALUES ->
                owner + JavaName.type(id) + "."
                        + Objects.requireNonNull(field.declared(value)).constant();
        };
    }

    private static String literal(@Nullable Text text, String indent) {
        return text == null ? NULL : Literal.of(text.value(), indent);
    }

    /** The number as an int or long literal, hexadecimal where the user wrote it so. */
    private String number(Code code) {
        boolean hex = code.isHexadecimal();
        if (kind == NumberKind.UINT32) {
            boolean fits = !hex && code.value() <= Integer.MAX_VALUE;
            return fits ? code.text() : String.format("0x%08X", code.value());
        }
        String number = hex ? code.written() : Long.toString(code.value());
        return kind == NumberKind.INT64 ? number + "L" : number;
    }
}
