package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object, member by member. */
final class JsonObject {
    /** The schema that accepts nothing. */
    static final Json FORBIDDEN = new Json.Literal("false");

    private final Map<String, Json> members = new LinkedHashMap<>();

    JsonObject with(String name, Json value) {
        members.put(name, value);
        return this;
    }

    /** Adds a text, or nothing when there is none. */
    JsonObject with(String name, @Nullable String value) {
        return value == null ? this : with(name, new Json.Str(value));
    }

    JsonObject with(String name, List<? extends Json> items) {
        return with(name, new Json.Arr(List.copyOf(items)));
    }

    Json.Obj build() {
        return new Json.Obj(Collections.unmodifiableMap(members));
    }
}
