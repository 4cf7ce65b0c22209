package com.example.bindings;

import io.codebook.binding.CodeTable;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/**
 * Reads and writes the codes of a type with JSON-B, which knows serializers by the type argument of their class: register
 * {@code new JsonbCodes<>(IotCode.class) {}} as both.
 */
public abstract class JsonbCodes<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
    private final CodeTable<T> table;

    protected JsonbCodes(Class<T> type) {
        table = CodeTable.of(type);
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context, Type type) {
        JsonValue value = in.getValue();
        Object read = switch (value.getValueType()) {
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case STRING -> ((JsonString) value).getString();
            case TRUE -> true;
            case FALSE -> false;
            default -> value;
        };
        return JsonValue.NULL.equals(value) ? null : table.decode(read);
    }

    @Override
    public void serialize(T code, JsonGenerator out, SerializationContext context) {
        context.serialize(table.wireValue(code), out);
    }
}
