package io.codebook.compiler.output.openapi;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.KeywordValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rewrites what a JSON Schema has that is different in OpenAPI 3.1: references, and descriptions. Definitions become components.
 *
 * @param simplification what is written differently
 * @param references the new text of a reference
 */
record Rewriting(Simplification simplification, UnaryOperator<String> references) {
    /** What a component has not: it begins no document of its own. */
    private static final Set<String> LEFT_OUT = Set.of("$defs", "$schema", "$id");

    Json of(Json schema) {
        if (!(schema instanceof Json.Obj object)) {
            return schema;
        }
        JsonObject rewritten = new JsonObject();
        object.members().forEach((keyword, value) -> {
            if (keyword.equals("$ref") && value instanceof Json.Str reference) {
                rewritten.with(keyword, references.apply(reference.text()));
            } else if (keyword.equals("description") && value instanceof Json.Str text) {
                rewritten.with(keyword, CommonMark.escape(text.text()));
            } else if (!LEFT_OUT.contains(keyword)) {
                Json inner = within(KeywordValue.of(keyword), value);
                boolean isAnyOf = keyword.equals("anyOf") && inner instanceof Json.Arr;
                rewritten.with(
                        keyword, isAnyOf ? new Json.Arr(Simplification.anyOf(((Json.Arr) inner).items())) : inner);
            }
        });
        return simplification.of(rewritten.build().members());
    }

    private Json within(KeywordValue kind, Json value) {
        if (kind == KeywordValue.SCHEMA) {
            return of(value);
        }
        if (kind.isSchemas() && value instanceof Json.Arr array) {
            List<Json> items = new ArrayList<>();
            array.items().forEach(item -> items.add(of(item)));
            return new Json.Arr(items);
        }
        if (kind == KeywordValue.SCHEMAS_BY_NAME && value instanceof Json.Obj byName) {
            JsonObject all = new JsonObject();
            byName.members().forEach((name, each) -> all.with(name, of(each)));
            return all.build();
        }
        return value;
    }
}
