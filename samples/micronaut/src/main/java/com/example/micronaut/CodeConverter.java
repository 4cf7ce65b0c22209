package com.example.micronaut;

import io.codebook.binding.CodeTable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import java.util.Optional;

/** Reads the codes of a table from the keys of maps, from properties and from parameters. */
record CodeConverter<S, T>(CodeTable<T> table) implements TypeConverter<S, T> {
    @Override
    public Optional<T> convert(S value, Class<T> type, ConversionContext context) {
        try {
            return Optional.of(table.parse(value.toString()));
        } catch (IllegalArgumentException refused) {
            context.reject(value, refused);
            return Optional.empty();
        }
    }
}
