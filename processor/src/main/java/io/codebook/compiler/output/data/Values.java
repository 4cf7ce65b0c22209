package io.codebook.compiler.output.data;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a table are written: as JSON numbers, but CoAP codes, texts and integers of 64 bits as strings, because not all
 * languages read these exactly.
 *
 * @param table the table
 */
record Values(CodeTable table) {
    static Values numbersOf(Book book, Text table) {
        return new Values(Objects.requireNonNull(book.table(table)));
    }

    Json number(Code code) {
        return switch (table.kind()) {
            case INT, UINT32, HTTP -> new Json.Literal(code.text());
            case INT64, COAP, TEXT -> new Json.Str(code.text());
        };
    }

    List<Json> numbers(List<Code> codes) {
        List<Json> numbers = new ArrayList<>();
        codes.forEach(code -> numbers.add(number(code)));
        return numbers;
    }

    /** A value of a field. */
    static Json value(Field field, Text value) {
        return switch (field.type()) {
            case INT, BOOLEAN -> new Json.Literal(value.value());
            case LABEL, TEXT, VALUES -> new Json.Str(value.value());
        };
    }

    static Json flag(boolean flag) {
        return new Json.Literal(String.valueOf(flag));
    }

    static @Nullable String text(@Nullable Text text) {
        return text == null ? null : text.value();
    }

    static List<Json> texts(List<Text> texts) {
        List<Json> strings = new ArrayList<>();
        texts.forEach(text -> strings.add(new Json.Str(text.value())));
        return strings;
    }
}
