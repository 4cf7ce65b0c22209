package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link AnySqlState} attributes by their text. Codes that the table does not have are kept. An
 * attribute names it in {@code @Convert(converter = AnySqlStateConverter.class)}.
 */
@Converter
@Generated("codes.yaml")
@NullMarked
public final class AnySqlStateConverter implements AttributeConverter<AnySqlState, String> {
    /** Creates a converter. */
    public AnySqlStateConverter() {
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AnySqlState code) {
        if (code instanceof AnySqlState.UnknownRank) {
            throw new IllegalArgumentException("table sqlstate: cannot store " + code + ", because its text is not known");
        }
        return code == null ? null : code.text();
    }

    @Override
    public @Nullable AnySqlState convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : SqlState.decode(text);
    }
}
