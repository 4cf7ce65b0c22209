package com.example.bindings;

import com.google.gson.Gson;
import com.google.gson.ToNumberPolicy;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.codebook.binding.CodeTable;
import java.io.IOException;

/** Reads and writes the codes of all tables with Gson. */
public final class GsonCodes implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // Gson asks for the adapter of T, and T is the raw type
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> token) {
        Class<T> type = (Class<T>) token.getRawType();
        return CodeTable.isCode(type)
                ? adapter(CodeTable.of(type), gson.getAdapter(Object.class)).nullSafe()
                : null;
    }

    private static <T> TypeAdapter<T> adapter(CodeTable<T> table, TypeAdapter<Object> values) {
        return new TypeAdapter<>() {
            @Override
            public T read(JsonReader in) throws IOException {
                boolean isNumber = in.peek() == JsonToken.NUMBER;
                return table.decode(isNumber ? ToNumberPolicy.BIG_DECIMAL.readNumber(in) : values.read(in));
            }

            @Override
            public void write(JsonWriter out, T code) throws IOException {
                values.write(out, table.wireValue(code));
            }
        };
    }
}
