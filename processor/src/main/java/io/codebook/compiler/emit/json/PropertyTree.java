package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Schemas of properties within properties; a node is either a schema or has properties of its own. */
final class PropertyTree {
    private static final Json OBJECT = new Json.Str("object");

    private final Map<String, PropertyTree> children = new LinkedHashMap<>();
    private @Nullable Json schema;

    /** Puts the schema of the property that a path leads to. */
    void put(List<String> path, Json leaf) {
        if (path.isEmpty()) {
            schema = leaf;
        } else {
            children.computeIfAbsent(path.get(0), name -> new PropertyTree()).put(path.subList(1, path.size()), leaf);
        }
    }

    /**
     * The properties of this node, as the value of that keyword.
     *
     * @param template the schema that these properties were taken from
     */
    Json.Obj properties(Json.Obj template) {
        Json.Obj declared = (Json.Obj) Objects.requireNonNull(template.members().get("properties"));
        JsonObject properties = new JsonObject();
        children.forEach((name, child) -> {
            Json own = Objects.requireNonNull(declared.members().get(name));
            properties.with(name, child.schema != null ? child.schema : child.inner((Json.Obj) own));
        });
        return properties.build();
    }

    private Json.Obj inner(Json.Obj template) {
        return typed(new JsonObject(), template)
                .with("properties", properties(template))
                .build();
    }

    /** Repeats the type of the template: strict validators want it beside the properties. */
    static JsonObject typed(JsonObject schema, Json.Obj template) {
        return OBJECT.equals(template.members().get("type")) ? schema.with("type", OBJECT) : schema;
    }
}
