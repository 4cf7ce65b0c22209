package io.codebook.compiler.output.openapi;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The types of a schema in OpenAPI 3.0, which has one type, and null as a mark of it. */
record TypeKeyword(Json value) {
    private static final Json NULL = new Json.Str("null");
    private static final Json.Obj ONLY_NULL =
            new JsonObject().with("enum", List.of(new Json.Literal("null"))).build();

    /**
     * Adds them.
     *
     * @param to the schema
     * @param also what holds besides
     */
    void addTo(Map<String, Json> to, List<Json> also) {
        List<Json> types = new ArrayList<>(value instanceof Json.Arr array ? array.items() : List.of(value));
        boolean isNullable = types.remove(NULL);
        if (types.size() == 1) {
            to.put("type", types.get(0));
            if (isNullable) {
                to.put("nullable", new Json.Literal("true"));
            }
            return;
        }
        List<Json> alternatives = new ArrayList<>();
        for (Json type : types) {
            JsonObject alternative = new JsonObject().with("type", type);
            if (type.equals(new Json.Str("array"))) {
                alternative.with("items", new JsonObject().build());
            }
            alternatives.add(alternative.build());
        }
        if (isNullable) {
            alternatives.add(ONLY_NULL);
        }
        also.add(new JsonObject().with("anyOf", alternatives).build());
    }
}
