package io.codebook.compiler.gate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random JSON Schemas and bodies about the same few names, some of which are keywords too. */
final class RandomSchema {
    private static final String[] NAMES = {"title", "description", "examples", "enum", "code", "items"};
    private static final String[] TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"};
    private static final String[] LIMITS = {"minLength", "maxLength", "minItems", "maxItems", "minProperties"};
    private static final String[] BOUNDS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"};
    private static final String[] NESTED = {
        "not",
        "if",
        "then",
        "else",
        "items",
        "contains",
        "additionalProperties",
        "propertyNames",
        "unevaluatedProperties"
    };
    private static final String[] LISTS = {"anyOf", "allOf", "oneOf", "prefixItems"};
    private static final String[] MAPS = {"properties", "properties", "$defs", "definitions", "dependentSchemas"};
    private static final String[] ANNOTATIONS = {"title", "description", "$comment"};
    private static final String[] REFERENCES = {
        "#/$defs/title", "#/$defs/code", "#/definitions/title", "#/properties/title", "#/properties/code", "#/anyOf/0"
    };
    private final Random random;
    /** A schema may have one placeholder anywhere. */
    private boolean placed;

    RandomSchema(Random random) {
        this.random = random;
    }

    /** The schema of an object, as it can stand in codes.yaml. */
    JsonObject root() {
        placed = false;
        JsonObject root = new JsonObject();
        for (int count = 2 + random.nextInt(3); count > 0; count--) {
            addKeyword(root, 3);
        }
        if (random.nextInt(3) == 0) {
            JsonObject properties = new JsonObject();
            properties.add(pick(NAMES), schema(2));
            root.add("properties", properties);
        }
        return root;
    }

    JsonElement body(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 10);
        if (kind < 4) {
            return value();
        }
        if (kind < 8) {
            JsonObject object = new JsonObject();
            for (int count = random.nextInt(4); count > 0; count--) {
                object.add(pick(NAMES), body(depth - 1));
            }
            return object;
        }
        return list(random.nextInt(3), () -> body(depth - 1));
    }

    /** Changes one keyword of a schema within this one. */
    void edit(JsonObject root) {
        String text = root.toString();
        placed = text.contains("$code") || text.contains("\"examples\":") || text.contains("\"enum\":{");
        List<JsonObject> schemas = new ArrayList<>();
        schemasWithin(root, schemas);
        JsonObject schema = pick(schemas);
        List<String> keywords = new ArrayList<>(schema.keySet());
        int kind = random.nextInt(4);
        if (kind == 0 || keywords.isEmpty()) {
            addKeyword(schema, 2);
            return;
        }
        String keyword = pick(keywords);
        JsonElement value = schema.get(keyword);
        if (kind == 1 && keywords.size() > 1) {
            schema.remove(keyword);
        } else if (random.nextInt(12) == 0 && !value.toString().contains("$code")) {
            schema.add(
                    keyword, value instanceof JsonArray list && !list.isEmpty() ? list.get(0) : list(1, () -> value));
        } else if (value instanceof JsonObject map && List.of(MAPS).contains(keyword)) {
            editMember(keyword, map);
        } else if (value instanceof JsonArray list && !list.isEmpty() && random.nextBoolean()) {
            editItem(keyword, list);
        } else if (value instanceof JsonPrimitive number && number.isNumber()) {
            schema.addProperty(keyword, number.getAsInt() + (random.nextBoolean() ? 1 : -1));
        } else if (keyword.equals("const")) {
            schema.add(keyword, random.nextBoolean() ? list(1, value::deepCopy) : body(1));
        } else {
            schema.remove(keyword);
            addKeyword(schema, 2);
        }
    }

    /** Changes only what has no meaning. */
    void editWithoutMeaning(JsonObject root) {
        List<JsonObject> schemas = new ArrayList<>();
        schemasWithin(root, schemas);
        for (JsonObject schema : schemas) {
            if (random.nextInt(3) == 0) {
                schema.addProperty(pick(ANNOTATIONS), "Some words " + random.nextInt(9));
            }
            if (random.nextInt(5) == 0) {
                schema.add("examples", list(1, () -> body(1)));
                schema.add("default", body(1));
                schema.addProperty("readOnly", random.nextBoolean());
            }
            for (String keyword : List.copyOf(schema.keySet())) {
                JsonElement value = schema.remove(keyword);
                schema.add(keyword, value); // behind what follows
                if (value instanceof JsonArray list
                        && List.of("required", "enum", "anyOf", "allOf").contains(keyword)
                        && !list.toString().contains("$code")) {
                    list.add(list.get(random.nextInt(list.size())).deepCopy());
                }
                if (value instanceof JsonArray list
                        && List.of("required", "enum", "anyOf", "allOf", "oneOf", "type")
                                .contains(keyword)) {
                    list.add(list.remove(random.nextInt(list.size())));
                }
                if (value instanceof JsonObject lists && keyword.equals("dependentRequired")) {
                    lists.asMap().values().forEach(names -> ((JsonArray) names).add(((JsonArray) names).get(0)));
                }
            }
        }
    }

    private void editMember(String keyword, JsonObject map) {
        if (!map.isEmpty() && random.nextBoolean()) {
            map.remove(pick(List.copyOf(map.keySet())));
        } else {
            addMember(keyword, map, 1);
        }
    }

    private void addMember(String keyword, JsonObject map, int depth) {
        String name = pick(NAMES);
        boolean was = placed;
        // the reader takes such a name for a keyword, below which no placeholder is allowed
        placed |= !keyword.equals("properties") && List.of("enum", "examples").contains(name);
        map.add(name, schema(depth));
        placed = was || map.toString().contains("$code");
    }

    private void editItem(String keyword, JsonArray list) {
        if (random.nextBoolean() && list.size() > 1) {
            list.remove(random.nextInt(list.size()));
        } else if (random.nextInt(4) == 0) {
            list.add(list.remove(0));
        } else if (keyword.equals("enum")) {
            list.add(body(1));
        } else if (keyword.equals("required")) {
            list.add(pick(NAMES));
        } else if (List.of(LISTS).contains(keyword)) {
            list.add(schema(1));
        }
    }

    private JsonElement schema(int depth) {
        if (!placed && random.nextInt(12) == 0) {
            placed = true;
            JsonObject placeholder = new JsonObject();
            placeholder.addProperty("$code", "number");
            return placeholder;
        }
        if (random.nextInt(8) == 0) {
            return new JsonPrimitive(random.nextBoolean());
        }
        JsonObject schema = new JsonObject();
        for (int count = random.nextInt(3) + (depth > 1 ? 1 : 0); count > 0; count--) {
            addKeyword(schema, depth);
        }
        return schema;
    }

    private void addKeyword(JsonObject schema, int depth) {
        switch (random.nextInt(depth == 0 ? 8 : 14)) {
            case 0, 1 -> schema.addProperty("type", pick(TYPES));
            case 2 -> schema.addProperty(pick(LIMITS), random.nextInt(4));
            case 3 -> schema.addProperty(pick(BOUNDS), random.nextInt(4));
            case 4 -> schema.add("required", names());
            case 5 -> schema.add("const", body(1));
            case 6 -> schema.add("enum", list(1 + random.nextInt(3), () -> body(1)));
            case 7 -> addRare(schema);
            case 8, 9 -> schema.add(pick(NESTED), schema(depth - 1));
            case 10, 11 -> schema.add(pick(LISTS), list(1 + random.nextInt(2), () -> schema(depth - 1)));
            default -> {
                String keyword = pick(MAPS);
                JsonObject map = new JsonObject();
                for (int count = 1 + random.nextInt(2); count > 0; count--) {
                    addMember(keyword, map, depth - 1);
                }
                schema.add(keyword, map);
            }
        }
    }

    private void addRare(JsonObject schema) {
        switch (random.nextInt(5)) {
            case 0 -> schema.addProperty("uniqueItems", random.nextBoolean());
            case 1 -> schema.addProperty("pattern", random.nextBoolean() ? "^t" : "e$");
            case 2 -> schema.addProperty("$ref", pick(REFERENCES));
            case 3 -> schema.add("type", list(2, () -> new JsonPrimitive(pick(TYPES))));
            default -> {
                JsonObject map = new JsonObject();
                map.add(pick(NAMES), names());
                schema.add("dependentRequired", map);
            }
        }
    }

    private JsonArray names() {
        return list(1 + random.nextInt(2), () -> new JsonPrimitive(pick(NAMES)));
    }

    private JsonElement value() {
        return switch (random.nextInt(7)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextBoolean());
            case 2 -> new JsonPrimitive(random.nextInt(5));
            case 3 -> new JsonPrimitive(1000 * (1 + random.nextInt(5)));
            case 4 -> new JsonPrimitive(Integer.toString(random.nextInt(5)));
            default -> new JsonPrimitive(pick(NAMES));
        };
    }

    /** The schemas that are objects, by the places where the draft expects schemas. */
    private static void schemasWithin(JsonElement element, List<JsonObject> schemas) {
        if (!(element instanceof JsonObject schema) || schema.has("$code")) {
            return;
        }
        schemas.add(schema);
        schema.asMap().forEach((keyword, value) -> {
            if (List.of(NESTED).contains(keyword)) {
                schemasWithin(value, schemas);
            } else if (List.of(LISTS).contains(keyword) && value instanceof JsonArray list) {
                list.forEach(item -> schemasWithin(item, schemas));
            } else if (List.of(MAPS).contains(keyword) && value instanceof JsonObject map) {
                map.asMap().values().forEach(member -> schemasWithin(member, schemas));
            }
        });
    }

    private static JsonArray list(int size, Supplier<JsonElement> item) {
        JsonArray list = new JsonArray();
        for (int i = 0; i < size; i++) {
            list.add(item.get());
        }
        return list;
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
