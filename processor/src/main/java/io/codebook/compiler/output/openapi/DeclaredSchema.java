package io.codebook.compiler.output.openapi;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A declared schema, and what it refers to, each as a component. */
final class DeclaredSchema {
    private final Dialect dialect;
    private final ComponentNames names;
    private final String name;
    private final Json.Obj schema;
    private final Simplification simplification;
    /** The components of the pointers that references have. */
    private final Map<String, String> components = new HashMap<>();

    private final Deque<String> waiting = new ArrayDeque<>();

    /** @param simplification what is written differently */
    DeclaredSchema(Dialect dialect, ComponentNames names, String name, Json.Obj schema, Simplification simplification) {
        this.dialect = dialect;
        this.names = names;
        this.name = name;
        this.schema = schema;
        this.simplification = simplification;
        components.put("#", name);
        waiting.add("#");
    }

    void addTo(JsonObject schemas) {
        while (!waiting.isEmpty()) {
            String pointer = waiting.remove();
            Json target = target(pointer);
            if (target != null) {
                schemas.with(components.getOrDefault(pointer, name), translated(target));
            }
        }
    }

    private Json translated(Json target) {
        return dialect == Dialect.OPENAPI_3_0
                ? new Schema30(schema, simplification, this::component).of(target)
                : new Rewriting(simplification, reference -> {
                            String component = component(reference);
                            return component == null ? reference : ComponentNames.reference(component);
                        })
                        .of(target);
    }

    /** The component of what a reference refers to, or null if that is not in the schema. */
    private @Nullable String component(String reference) {
        String known = components.get(reference);
        if (known != null) {
            return known;
        }
        if (target(reference) == null) {
            return null;
        }
        String last = reference.startsWith("#/$defs/") ? reference.substring("#/$defs/".length()) : reference;
        String given = names.give(name + ComponentNames.type(last));
        components.put(reference, given);
        waiting.add(reference);
        return given;
    }

    private @Nullable Json target(String reference) {
        return Pointer.find(schema, reference);
    }
}
