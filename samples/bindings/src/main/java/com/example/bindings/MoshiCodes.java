package com.example.bindings;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.codebook.binding.CodeTable;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Set;

/** Reads and writes the codes of all tables with Moshi. */
public final class MoshiCodes implements JsonAdapter.Factory {
    @Override
    public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        return CodeTable.isCode(raw) ? adapter(CodeTable.of(raw)).nullSafe() : null;
    }

    private static <T> JsonAdapter<T> adapter(CodeTable<T> table) {
        return new JsonAdapter<>() {
            @Override
            public T fromJson(JsonReader in) throws IOException {
                boolean isNumber = in.peek() == JsonReader.Token.NUMBER;
                return table.decode(isNumber ? new BigDecimal(in.nextString()) : in.readJsonValue());
            }

            @Override
            public void toJson(JsonWriter out, T code) throws IOException {
                out.jsonValue(table.wireValue(code));
            }
        };
    }
}
