package io.codebook.compiler.json;

import io.codebook.compiler.model.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object, member by member. */
public final class JsonObject {
    /** The schema that accepts nothing. */
    public static final Json FORBIDDEN = new Json.Literal("false");

    private final Map<String, Json> members = new LinkedHashMap<>();

    public JsonObject with(String name, Json value) {
        members.put(name, value);
        return this;
    }

    /** Adds a text, or nothing when there is none. */
    public JsonObject with(String name, @Nullable String value) {
        return value == null ? this : with(name, new Json.Str(value));
    }

    public JsonObject with(String name, List<? extends Json> items) {
        return with(name, new Json.Arr(List.copyOf(items)));
    }

    public Json.Obj build() {
        return new Json.Obj(Collections.unmodifiableMap(members));
    }
}
