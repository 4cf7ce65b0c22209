package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link AnyFault} attributes by their number. Codes that the table does not have are kept. An
 * attribute names it in {@code @Convert(converter = AnyFaultConverter.class)}.
 */
@Converter
@Generated("codes.yaml")
@NullMarked
public final class AnyFaultConverter implements AttributeConverter<AnyFault, Integer> {
    /** Creates a converter. */
    public AnyFaultConverter() {
    }

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable AnyFault code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable AnyFault convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : Fault.decode(number);
    }
}
