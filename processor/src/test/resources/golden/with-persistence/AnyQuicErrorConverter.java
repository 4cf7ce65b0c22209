package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link AnyQuicError} attributes by their number. Codes that the table does not have are kept.
 * An attribute names it in {@code @Convert(converter = AnyQuicErrorConverter.class)}.
 */
@Converter
@Generated("codes.yaml")
@NullMarked
public final class AnyQuicErrorConverter implements AttributeConverter<AnyQuicError, Long> {
    /** Creates a converter. */
    public AnyQuicErrorConverter() {
    }

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable AnyQuicError code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable AnyQuicError convertToEntityAttribute(@Nullable Long number) {
        return number == null ? null : QuicError.decode(number);
    }
}
