package com.example.codes;

import io.codebook.Generated;
import io.codebook.UnknownCodeException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link CoapCode} attributes by their text. A text that the table does not have is refused
 * with an {@link IllegalArgumentException}: if a newer program may write to the column, use {@link
 * AnyCoapCode} and {@link AnyCoapCodeConverter}.
 */
@Converter(autoApply = true)
@Generated("codes.yaml")
@NullMarked
public final class CoapCodeConverter implements AttributeConverter<CoapCode, String> {
    /** Creates a converter. */
    public CoapCodeConverter() {
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CoapCode code) {
        return code == null ? null : code.text();
    }

    @Override
    public @Nullable CoapCode convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        CoapCode found = CoapCode.findByText(text);
        if (found == null) {
            throw UnknownCodeException.of("coap", text);
        }
        return found;
    }
}
