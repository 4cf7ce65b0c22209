package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link AnyHttpStatus} attributes by their number. Codes that the table does not have are
 * kept. An attribute names it in {@code @Convert(converter = AnyHttpStatusConverter.class)}.
 */
@Converter
@Generated("codes.yaml")
@NullMarked
public final class AnyHttpStatusConverter implements AttributeConverter<AnyHttpStatus, Integer> {
    /** Creates a converter. */
    public AnyHttpStatusConverter() {
    }

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable AnyHttpStatus code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable AnyHttpStatus convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : HttpStatus.decode(number);
    }
}
