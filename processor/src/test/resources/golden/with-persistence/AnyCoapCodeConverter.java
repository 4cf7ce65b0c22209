package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link AnyCoapCode} attributes by their text. Codes that the table does not have are kept. An
 * attribute names it in {@code @Convert(converter = AnyCoapCodeConverter.class)}.
 */
@Converter
@Generated("codes.yaml")
@NullMarked
public final class AnyCoapCodeConverter implements AttributeConverter<AnyCoapCode, String> {
    /** Creates a converter. */
    public AnyCoapCodeConverter() {
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AnyCoapCode code) {
        return code == null ? null : code.text();
    }

    @Override
    public @Nullable AnyCoapCode convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : CoapCode.decodeText(text);
    }
}
