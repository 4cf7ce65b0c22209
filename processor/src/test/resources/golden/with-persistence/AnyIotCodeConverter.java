package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link AnyIotCode} attributes by their number. Codes that the table does not have are kept.
 * An attribute names it in {@code @Convert(converter = AnyIotCodeConverter.class)}.
 */
@Converter
@Generated("codes.yaml")
@NullMarked
public final class AnyIotCodeConverter implements AttributeConverter<AnyIotCode, Integer> {
    /** Creates a converter. */
    public AnyIotCodeConverter() {
    }

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable AnyIotCode code) {
        if (code instanceof AnyIotCode.UnknownTextForm
                || code instanceof AnyIotCode.UnknownErrorType) {
            throw new IllegalArgumentException("table iot: cannot store " + code + ", because its number is not known");
        }
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable AnyIotCode convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : IotCode.decode(number);
    }
}
