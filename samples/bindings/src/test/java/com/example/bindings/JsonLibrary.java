package com.example.bindings;

import com.example.bindings.codes.AccountError;
import com.example.bindings.codes.AnyAccountError;
import com.example.bindings.codes.AnyFault;
import com.example.bindings.codes.AnyHResult;
import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.AnySqlState;
import com.example.bindings.codes.Fault;
import com.example.bindings.codes.HResult;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.SqlState;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** Libraries with an adapter of this module. */
@SuppressWarnings("ImmutableEnumChecker") // what nobody configures does not change
enum JsonLibrary {
    GSON {
        private final Gson gson = new GsonBuilder()
                .registerTypeAdapterFactory(new GsonCodes())
                .enableComplexMapKeySerialization()
                .create();

        @Override
        String write(Object value, Type type) {
            return gson.toJson(value, type);
        }

        @Override
        Object read(String json, Type type) {
            return gson.fromJson(json, TypeToken.get(type));
        }
    },

    MOSHI {
        private final Moshi moshi = new Moshi.Builder().add(new MoshiCodes()).build();

        @Override
        String write(Object value, Type type) {
            JsonAdapter<Object> adapter = moshi.adapter(type);
            return adapter.toJson(value);
        }

        @Override
        Object read(String json, Type type) throws IOException {
            return moshi.adapter(type).fromJson(json);
        }
    },

    JSON_B {
        private final Jsonb jsonb = jsonb();

        @Override
        String write(Object value, Type type) {
            return jsonb.toJson(value, type);
        }

        @Override
        Object read(String json, Type type) {
            return jsonb.fromJson(json, type);
        }
    };

    abstract String write(Object value, Type type) throws Exception;

    abstract Object read(String json, Type type) throws Exception;

    /** JSON-B needs a line for each type. */
    private static Jsonb jsonb() {
        JsonbCodes<?>[] codes = {
            new JsonbCodes<>(IotCode.class) {},
            new JsonbCodes<>(AnyIotCode.class) {},
            new JsonbCodes<>(AccountError.class) {},
            new JsonbCodes<>(AnyAccountError.class) {},
            new JsonbCodes<>(SqlState.class) {},
            new JsonbCodes<>(AnySqlState.class) {},
            new JsonbCodes<>(HResult.class) {},
            new JsonbCodes<>(AnyHResult.class) {},
            new JsonbCodes<>(Fault.class) {},
            new JsonbCodes<>(AnyFault.class) {}
        };
        return JsonbBuilder.create(new JsonbConfig().withSerializers(codes).withDeserializers(codes));
    }

    static Type listOf(Type elements) {
        return Types.newParameterizedType(List.class, elements);
    }

    static Type mapOf(Type keys) {
        return Types.newParameterizedType(Map.class, keys, Integer.class);
    }
}
