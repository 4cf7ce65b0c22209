package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Schemas of properties within properties; a node is either a schema, or has properties of its own or a schema of its items. */
final class PropertyTree {
    private static final Json OBJECT = new Json.Str("object");
    private static final Json ARRAY = new Json.Str("array");

    private final Map<String, PropertyTree> children = new LinkedHashMap<>();
    private @Nullable Json schema;
    private @Nullable Json items;

    /**
     * Puts the schema of the property that a path leads to.
     *
     * @param ofItems whether it is the schema of the items of that property
     */
    void put(List<String> path, boolean ofItems, Json leaf) {
        if (!path.isEmpty()) {
            children.computeIfAbsent(path.get(0), name -> new PropertyTree())
                    .put(path.subList(1, path.size()), ofItems, leaf);
        } else if (ofItems) {
            items = leaf;
        } else {
            schema = leaf;
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
        JsonObject schema = typed(new JsonObject(), template);
        if (!children.isEmpty()) {
            schema.with("properties", properties(template));
        }
        return items == null ? schema.build() : schema.with("items", items).build();
    }

    /** Repeats the type of the template: strict validators want it beside the properties or the items. */
    static JsonObject typed(JsonObject schema, Json.Obj template) {
        for (Json type : List.of(OBJECT, ARRAY)) {
            if (type.equals(template.members().get("type"))) {
                return schema.with("type", type);
            }
        }
        return schema;
    }
}
