package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link IotCode} attributes by their number. A number that the table does not have is refused
 * with an {@link IllegalArgumentException}: if a newer program may write to the column, use {@link
 * AnyIotCode} and {@link AnyIotCodeConverter}.
 */
@Converter(autoApply = true)
@Generated("codes.yaml")
@NullMarked
public final class IotCodeConverter implements AttributeConverter<IotCode, Integer> {
    /** Creates a converter. */
    public IotCodeConverter() {
    }

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable IotCode code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable IotCode convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : IotCode.of(number);
    }
}
