package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The {@code $defs} of a generated schema: those that the user wrote, and those that are added. */
final class Definitions {
    private static final String KEYWORD = "$defs";

    private final Map<String, Json> schemas = new LinkedHashMap<>();

    /** Starts with the definitions of a schema, if it has any. */
    Definitions(Map<String, Json> schema) {
        if (schema.get(KEYWORD) instanceof Json.Obj own) {
            schemas.putAll(own.members());
        }
    }

    /**
     * Adds a definition.
     *
     * @param wanted its name, letters and digits; another one is chosen if the user has a definition of this name
     * @return a reference to it
     */
    Json.Obj add(String wanted, Json.Obj schema) {
        String name = wanted;
        while (schemas.putIfAbsent(name, schema) != null) {
            name += "_";
        }
        return new JsonObject().with("$ref", "#/" + KEYWORD + "/" + name).build();
    }

    /** Writes them into the schema. */
    void writeTo(JsonObject schema) {
        if (!schemas.isEmpty()) {
            schema.with(KEYWORD, new Json.Obj(Collections.unmodifiableMap(schemas)));
        }
    }
}
