package com.example.bindings;

import io.codebook.binding.CodeTable;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the codes of all tables from the parameters of Jakarta REST. */
@Provider
public final class RestCodes implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> raw, Type type, Annotation[] annotations) {
        return CodeTable.isCode(raw) ? converter(CodeTable.of(raw)) : null;
    }

    private static <T> ParamConverter<T> converter(CodeTable<T> table) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return text == null ? null : table.parse(text);
            }

            @Override
            public String toString(T code) {
                return table.wireValue(code).toString();
            }
        };
    }
}
