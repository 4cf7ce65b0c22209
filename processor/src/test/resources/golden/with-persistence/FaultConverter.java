package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link Fault} attributes by their number. A number that the table does not have is refused
 * with an {@link IllegalArgumentException}: if a newer program may write to the column, use {@link
 * AnyFault} and {@link AnyFaultConverter}.
 */
@Converter(autoApply = true)
@Generated("codes.yaml")
@NullMarked
public final class FaultConverter implements AttributeConverter<Fault, Integer> {
    /** Creates a converter. */
    public FaultConverter() {
    }

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable Fault code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable Fault convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : Fault.of(number);
    }
}
