package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link AnyHResult} attributes by their number. Codes that the table does not have are kept.
 * An attribute names it in {@code @Convert(converter = AnyHResultConverter.class)}.
 */
@Converter
@Generated("codes.yaml")
@NullMarked
public final class AnyHResultConverter implements AttributeConverter<AnyHResult, Long> {
    /** Creates a converter. */
    public AnyHResultConverter() {
    }

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable AnyHResult code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable AnyHResult convertToEntityAttribute(@Nullable Long number) {
        return number == null ? null : HResult.decode(number);
    }
}
