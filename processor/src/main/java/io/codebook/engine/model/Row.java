package io.codebook.engine.model;

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
    /** Why not to use this code any more, or null. */
    public @Nullable Text discouraged() {
        return retired != null ? retired : deprecated;
    }
}
