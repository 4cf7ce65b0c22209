package io.codebook.compiler.output.openapi;

import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.KeywordValue;
import java.util.HashSet;
import java.util.Set;

/** Whether OpenAPI 3.0 can say all that a JSON Schema says. What it cannot say must not be below {@code not}. */
record Exactness(Json root) {
    private static final Set<String> MISSING = Set.of(
            "patternProperties",
            "propertyNames",
            "contains",
            "minContains",
            "maxContains",
            "prefixItems",
            "unevaluatedItems",
            "unevaluatedProperties",
            "$dynamicRef");

    boolean of(Json schema) {
        return of(schema, new HashSet<>());
    }

    boolean ofAll(Json schemas) {
        boolean all = true;
        if (schemas instanceof Json.Arr array) {
            for (Json schema : array.items()) {
                all &= of(schema);
            }
        }
        return all;
    }

    /** @param seen the references that are being looked at, which may lead back to themselves */
    private boolean of(Json schema, Set<String> seen) {
        if (!(schema instanceof Json.Obj object)) {
            return true;
        }
        boolean all = true;
        for (var member : object.members().entrySet()) {
            String keyword = member.getKey();
            Json value = member.getValue();
            KeywordValue kind = KeywordValue.of(keyword);
            if (MISSING.contains(keyword)) {
                all = false;
            } else if (keyword.equals("$ref") && value instanceof Json.Str reference) {
                Json target = Pointer.find(root, reference.text());
                all &= target != null && (!seen.add(reference.text()) || of(target, seen));
            } else if (kind == KeywordValue.SCHEMA) {
                all &= of(value, seen);
            } else if (kind.isSchemas() && value instanceof Json.Arr array) {
                for (Json item : array.items()) {
                    all &= of(item, seen);
                }
            } else if (kind == KeywordValue.SCHEMAS_BY_NAME && value instanceof Json.Obj byName) {
                for (Json each : byName.members().values()) {
                    all &= of(each, seen);
                }
            }
        }
        return all;
    }
}
