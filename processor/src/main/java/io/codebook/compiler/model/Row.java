package io.codebook.compiler.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code and what it means.
 *
 * @param fields the values of the table's fields, by the field's id
 */
public record Row(
        Code code,
        Text name,
        Text constant,
        @Nullable Text meaning,
        Map<String, Text> fields,
        List<Text> aliases,
        @Nullable Text deprecated,
        @Nullable Text retired,
        @Nullable Text since,
        @Nullable Code fallback,
        @Nullable Text doc) {
    /** What brought the rows that do not say it. */
    static final int FIRST_VERSION = 1;

    private static final int MOST_DIGITS = 9;

    /** Whether a text can be the version of a table: 1, 2, 3 and so on. */
    public static boolean isVersion(Text since) {
        String text = since.value();
        return Ascii.isDigits(text) && text.length() <= MOST_DIGITS && !text.startsWith("0");
    }

    /** The version of the table that brought this code; 0 where the row says something that is no version. */
    public int version() {
        if (since == null) {
            return FIRST_VERSION;
        }
        return isVersion(since) ? Integer.parseInt(since.value()) : 0;
    }

    /** Why not to use this code any more, or null. */
    public @Nullable Text discouraged() {
        return retired != null ? retired : deprecated;
    }
}
