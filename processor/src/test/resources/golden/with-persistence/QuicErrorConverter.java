package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link QuicError} attributes by their number. A number that the table does not have is
 * refused with an {@link IllegalArgumentException}: if a newer program may write to the column, use
 * {@link AnyQuicError} and {@link AnyQuicErrorConverter}.
 */
@Converter(autoApply = true)
@Generated("codes.yaml")
@NullMarked
public final class QuicErrorConverter implements AttributeConverter<QuicError, Long> {
    /** Creates a converter. */
    public QuicErrorConverter() {
    }

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable QuicError code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable QuicError convertToEntityAttribute(@Nullable Long number) {
        return number == null ? null : QuicError.of(number);
    }
}
