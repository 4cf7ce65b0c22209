package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table writes a code as one text, such as {@code 404 Not Found}.
 *
 * @param written the form as the file has it, such as <code>{number} {name}</code>
 */
public record TextForm(Text written, List<Json.Part> parts) {
    /** What the format and placeholders call the text. */
    public static final String WORD = "text-form";

    /** The parts of a row that a form may name, besides fields. */
    public static final List<String> PARTS = List.of("number", "name");

    /** The text of a row, or null when the row has no value for a part. */
    public @Nullable String of(Row row) {
        return text(parts, row);
    }

    /** The text of a row that some parts give together, or null when the row has no value for one of them. */
    public static @Nullable String text(List<Json.Part> parts, Row row) {
        StringBuilder text = new StringBuilder();
        for (Json.Part part : parts) {
            List<String> texts = row.texts(part);
            if (texts.isEmpty()) {
                return null;
            }
            text.append(texts.get(0));
        }
        return text.toString();
    }
}
