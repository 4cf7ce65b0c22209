package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link HResult} attributes by their number. A number that the table does not have is refused
 * with an {@link IllegalArgumentException}: if a newer program may write to the column, use {@link
 * AnyHResult} and {@link AnyHResultConverter}.
 */
@Converter(autoApply = true)
@Generated("codes.yaml")
@NullMarked
public final class HResultConverter implements AttributeConverter<HResult, Long> {
    /** Creates a converter. */
    public HResultConverter() {
    }

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable HResult code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable HResult convertToEntityAttribute(@Nullable Long number) {
        return number == null ? null : HResult.of(number);
    }
}
