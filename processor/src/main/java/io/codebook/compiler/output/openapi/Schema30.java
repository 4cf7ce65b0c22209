package io.codebook.compiler.output.openapi;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Translates a JSON Schema into one of OpenAPI 3.0. What that cannot say is left out where the schema then accepts more, so the
 * translation never refuses what the schema accepts.
 */
final class Schema30 {
    private static final Json.Obj ANYTHING = new JsonObject().build();
    private static final Json.Obj NOTHING =
            new JsonObject().with("not", ANYTHING).build();

    private final Exactness exactness;
    private final Simplification simplification;
    private final UnaryOperator<@Nullable String> components;

    /**
     * @param root what references are relative to
     * @param simplification what is written differently
     * @param components the component of a reference, or null if there is none
     */
    Schema30(Json root, Simplification simplification, UnaryOperator<@Nullable String> components) {
        exactness = new Exactness(root);
        this.simplification = simplification;
        this.components = components;
    }

    Json.Obj of(Json schema) {
        if (schema instanceof Json.Obj object) {
            return new Translation(object.members()).build();
        }
        return schema.equals(JsonObject.FORBIDDEN) ? NOTHING : ANYTHING;
    }

    private List<Json> all(Json schemas) {
        List<Json> all = new ArrayList<>();
        if (schemas instanceof Json.Arr array) {
            array.items().forEach(schema -> all.add(of(schema)));
        }
        return all;
    }

    private static Json.Obj not(Json schema) {
        return new JsonObject().with("not", schema).build();
    }

    private static Json.Obj anyOf(Json... schemas) {
        return new JsonObject().with("anyOf", List.of(schemas)).build();
    }

    /** The translation of one schema. */
    private final class Translation {
        private final Map<String, Json> from;
        private final Map<String, Json> to = new LinkedHashMap<>();
        /** What holds besides. */
        private final List<Json> also = new ArrayList<>();

        Translation(Map<String, Json> from) {
            this.from = from;
        }

        Json.Obj build() {
            from.forEach(this::translate);
            if (new Json.Str("array").equals(to.get("type"))) {
                to.putIfAbsent("items", ANYTHING);
            }
            if (to.isEmpty() && also.size() == 1 && also.get(0) instanceof Json.Obj only) {
                return only;
            }
            if (!also.isEmpty()) {
                to.put("allOf", new Json.Arr(List.copyOf(also)));
            }
            return simplification.of(to);
        }

        private void translate(String keyword, Json value) {
            switch (keyword) {
                case "title",
                        "multipleOf",
                        "maxLength",
                        "minLength",
                        "pattern",
                        "maxItems",
                        "minItems",
                        "uniqueItems",
                        "maxProperties",
                        "minProperties",
                        "format",
                        "default",
                        "readOnly",
                        "writeOnly",
                        "deprecated" -> to.put(keyword, value);
                case "description" -> to.put(keyword, new Json.Str(CommonMark.escape(((Json.Str) value).text())));
                case "examples" -> {
                    if (value instanceof Json.Arr examples && !examples.items().isEmpty()) {
                        to.put("example", examples.items().get(0));
                    }
                }
                case "type" -> new TypeKeyword(value).addTo(to, also);
                case "const" -> also(keyword, "enum", new Json.Arr(List.of(value)));
                case "enum" -> {
                    boolean isEmpty =
                            value instanceof Json.Arr array && array.items().isEmpty();
                    also(keyword, isEmpty ? "not" : "enum", isEmpty ? ANYTHING : value);
                }
                case "minimum", "maximum" -> to.putIfAbsent(keyword, value);
                case "exclusiveMinimum", "exclusiveMaximum" -> addExclusive(keyword, value);
                case "required" -> {
                    if (value instanceof Json.Arr names && !names.items().isEmpty()) {
                        to.put(keyword, value);
                    }
                }
                case "allOf" -> also.addAll(all(value));
                case "anyOf" -> also(keyword, keyword, new Json.Arr(Simplification.anyOf(all(value))));
                case "oneOf" -> also(keyword, exactness.ofAll(value) ? keyword : "anyOf", new Json.Arr(all(value)));
                case "not" -> {
                    if (exactness.of(value)) {
                        also(keyword, keyword, of(value));
                    }
                }
                case "if" -> addCondition(value);
                case "properties" -> {
                    JsonObject properties = new JsonObject();
                    ((Json.Obj) value).members().forEach((name, each) -> properties.with(name, of(each)));
                    to.put(keyword, properties.build());
                }
                case "items" -> {
                    if (!from.containsKey("prefixItems")) {
                        to.put(keyword, of(value));
                    }
                }
                case "additionalProperties" -> {
                    if (!from.containsKey("patternProperties")) {
                        to.put(keyword, value instanceof Json.Obj ? of(value) : value);
                    }
                }
                case "dependentRequired" ->
                    ((Json.Obj) value)
                            .members()
                            .forEach((name, names) -> addDependency(
                                    name,
                                    of(new JsonObject().with("required", names).build())));
                case "dependentSchemas" ->
                    ((Json.Obj) value).members().forEach((name, schema) -> addDependency(name, of(schema)));
                case "$ref" -> {
                    String component = components.apply(((Json.Str) value).text());
                    if (component != null) {
                        also.add(new JsonObject()
                                .with("$ref", ComponentNames.reference(component))
                                .build());
                    }
                }
                default -> {
                    if (keyword.startsWith("x-")) {
                        to.put(keyword, value);
                    }
                }
            }
        }

        /** Adds a keyword; if the schema has it already, for another reason, what it says holds besides. */
        private void also(String keyword, String translated, Json value) {
            boolean isTaken = !keyword.equals(translated) && from.containsKey(translated);
            if (isTaken || to.containsKey(translated)) {
                also.add(new JsonObject().with(translated, value).build());
            } else {
                to.put(translated, value);
            }
        }

        /** An exclusive limit is a flag of the other one. */
        private void addExclusive(String keyword, Json value) {
            String limit = keyword.equals("exclusiveMinimum") ? "minimum" : "maximum";
            Json flag = new Json.Literal("true");
            if (from.containsKey(limit)) {
                also.add(new JsonObject().with(limit, value).with(keyword, flag).build());
            } else {
                to.put(limit, value);
                to.put(keyword, flag);
            }
        }

        private void addCondition(Json condition) {
            Json then = from.get("then");
            Json otherwise = from.get("else");
            if (then != null && exactness.of(condition)) {
                also.add(anyOf(not(of(condition)), of(then)));
            }
            if (otherwise != null) {
                also.add(anyOf(of(condition), of(otherwise)));
            }
        }

        /** What holds for objects with a property. */
        private void addDependency(String property, Json.Obj schema) {
            Json.Obj object = new JsonObject()
                    .with("type", "object")
                    .with("required", List.of(new Json.Str(property)))
                    .build();
            also.add(anyOf(not(object), schema));
        }
    }
}
