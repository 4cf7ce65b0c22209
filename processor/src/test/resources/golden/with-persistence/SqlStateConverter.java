package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link SqlState} attributes by their text. A text that the table does not have is refused
 * with an {@link IllegalArgumentException}: if a newer program may write to the column, use {@link
 * AnySqlState} and {@link AnySqlStateConverter}.
 */
@Converter(autoApply = true)
@Generated("codes.yaml")
@NullMarked
public final class SqlStateConverter implements AttributeConverter<SqlState, String> {
    /** Creates a converter. */
    public SqlStateConverter() {
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SqlState code) {
        return code == null ? null : code.text();
    }

    @Override
    public @Nullable SqlState convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : SqlState.of(text);
    }
}
