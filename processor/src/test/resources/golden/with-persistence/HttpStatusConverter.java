package com.example.codes;

import io.codebook.Generated;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link HttpStatus} attributes by their number. A number that the table does not have is
 * refused with an {@link IllegalArgumentException}: if a newer program may write to the column, use
 * {@link AnyHttpStatus} and {@link AnyHttpStatusConverter}.
 */
@Converter(autoApply = true)
@Generated("codes.yaml")
@NullMarked
public final class HttpStatusConverter implements AttributeConverter<HttpStatus, Integer> {
    /** Creates a converter. */
    public HttpStatusConverter() {
    }

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable HttpStatus code) {
        return code == null ? null : code.number();
    }

    @Override
    public @Nullable HttpStatus convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : HttpStatus.of(number);
    }
}
