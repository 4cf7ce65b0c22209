package io.codebook.enums;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi.Accessor;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a row that a method of an enum returns.
 *
 * @param name what codes.yaml calls it: {@code number}, {@code name} or the id of a field
 * @param field the field, or null for another part
 */
record RowPart(CodeTable table, String name, @Nullable Field field) {
    static RowPart of(CodeTable table, Accessor accessor) {
        String name = accessor.part().value();
        return new RowPart(table, name, table.field(name));
    }

    boolean isNumber() {
        return field == null && name.equals("number");
    }

    /** Whether the part is an integer, which methods return as a number. */
    boolean isInteger() {
        return isNumber() ? table.kind().isNumeric() : field != null && field.type() == Field.Type.INT;
    }

    /** Whether an enum may say nothing here: a code must have a name in codes.yaml, and without a text that is its constant. */
    boolean mayBeMissing(Row row) {
        return field == null
                && name.equals("name")
                && row.name().value().equals(row.constant().value());
    }

    /** What messages call the part. */
    String noun() {
        return field == null ? name : "field " + name;
    }

    /** What a row says; empty if it says nothing. */
    List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        if (field != null) {
            row.values(name).forEach(value -> texts.add(value.value()));
            return texts;
        }
        String text = switch (name) {
            case "number" -> row.code().text();
            case "name" -> row.name().value();
            case "constant" -> row.constant().value();
            case "meaning" -> row.meaning() == null ? null : row.meaning().value();
            case TextForm.WORD ->
                table.textForm() == null ? null : table.textForm().of(row);
            default -> null; // an unknown part, which has been reported
        };
        if (text != null) {
            texts.add(text);
        }
        return texts;
    }

    /** The place of what a row says, or of the row. */
    Place place(Row row) {
        List<Text> values = row.values(name);
        if (field != null && !values.isEmpty()) {
            return values.get(0).place();
        }
        Text meaning = row.meaning();
        return switch (name) {
            case "name" -> row.name().place();
            case "constant" -> row.constant().place();
            case "meaning" -> meaning == null ? row.code().place() : meaning.place();
            default -> row.code().place();
        };
    }

    /**
     * The integers that stand for a number: CoAP codes are sent as one byte, and some libraries count them as HTTP does, 404 for
     * 4.04; 32 bits without a sign are an {@code int} in Java, too.
     */
    List<Long> integers(Row row) {
        if (!isNumber()) {
            return List.of(Long.valueOf(row.values(name).get(0).value()));
        }
        long number = row.code().value();
        return switch (table.kind()) {
            case COAP -> List.of(number, Long.valueOf(row.code().text().replace(".", "")));
            case UINT32 -> List.of(number, (long) (int) number);
            default -> List.of(number);
        };
    }

    /** Whether the part has a value that the declared one of a field stands for. */
    boolean isConstantOf(String text, Enum<?> value) {
        if (field == null) {
            return false;
        }
        for (Field.Value declared : field.values()) {
            if (declared.name().value().equals(text) && declared.constant().equals(value.name())) {
                return true;
            }
        }
        return false;
    }
}
