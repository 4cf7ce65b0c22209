package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a code table: a code and what is known of it.
 *
 * @param constant the Java identifier, given or derived from the name
 * @param texts the optional texts that the row has, by their keys, which are among {@link RowKey#TEXTS}
 * @param fields the values that the row has in the table's fields, by the field's id; a list is empty if what the row has there
 *     could not be read
 * @param aliases the constants of older names, and of synonyms
 * @param synonyms those of the aliases that are not deprecated
 * @param fallback the code to send to peers of an older version, or null
 */
public record Row(
        Code code,
        Text name,
        Text constant,
        Map<RowKey, Text> texts,
        Map<String, List<Text>> fields,
        List<Text> aliases,
        List<Text> synonyms,
        @Nullable Code fallback) {
    /** The version of the rows without {@code since}. */
    static final int FIRST_VERSION = 1;

    private static final int MAX_DIGITS = 9;

    /** Whether a text can be the version of a table: 1, 2, 3 and so on. */
    public static boolean isVersion(Text since) {
        String text = since.value();
        return Ascii.isDigits(text) && text.length() <= MAX_DIGITS && !text.startsWith("0");
    }

    /** The value of a field that has one at most, or null. */
    public @Nullable Text value(String field) {
        List<Text> values = values(field);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The values of a field, in the order of {@link ValueOrder}; empty when the row has none. */
    public List<Text> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Whether the row has a value of a field, which may be one that could not be read. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** What a part of a pattern stands for: one text, several of a field that has several, or none. */
    public List<String> texts(Json.Part part) {
        if (part.fixed()) {
            return List.of(part.text());
        }
        return switch (part.text()) {
            case "number" -> List.of(code.text());
            case "name" -> List.of(name.value());
            case "constant" -> List.of(constant.value());
            default -> {
                List<String> texts = new ArrayList<>();
                for (Text value : values(part.text())) {
                    texts.add(value.value());
                }
                yield texts;
            }
        };
    }

    /** What the code says, or null. */
    public @Nullable Text meaning() {
        return texts.get(RowKey.MEANING);
    }

    /** Why not to use the code and what to use instead, or null. */
    public @Nullable Text deprecated() {
        return texts.get(RowKey.DEPRECATED);
    }

    /** Why the code is not sent any more, or null when it is in use. */
    public @Nullable Text retired() {
        return texts.get(RowKey.RETIRED);
    }

    /** The version of the table that added this code as the row spells it, or null when the row has none. */
    public @Nullable Text since() {
        return texts.get(RowKey.SINCE);
    }

    /** Free text for the Javadoc, or null. */
    public @Nullable Text doc() {
        return texts.get(RowKey.DOC);
    }

    /** Where the code is explained further, or null. */
    public @Nullable Text link() {
        return texts.get(RowKey.LINK);
    }

    /** What the receiver of the code should do, or null. */
    public @Nullable Text remedy() {
        return texts.get(RowKey.REMEDY);
    }

    /** The version of the table that added this code; 0 where {@code since} is not a version, which has been reported. */
    public int version() {
        Text since = since();
        if (since == null) {
            return FIRST_VERSION;
        }
        return isVersion(since) ? Integer.parseInt(since.value()) : 0;
    }

    /** Why not to use this code any more, retired or deprecated; null when nothing speaks against it. */
    public @Nullable Text discouraged() {
        Text retired = retired();
        return retired != null ? retired : deprecated();
    }
}
