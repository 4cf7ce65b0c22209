package io.codebook.compiler.output.openapi;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes schemas as generators of code understand them best, without a change of what is valid.
 *
 * @param numbers the numbers that a placeholder stands for; empty if there is none
 * @param constants their constants
 */
record Simplification(List<Json> numbers, List<Json> constants) {
    /** Keywords whose meaning does not depend on others. */
    private static final Set<String> ALONE = Set.of("const", "enum", "maximum", "minimum", "pattern", "title", "type");

    /** A schema; an enumeration gets the type of its values, and the constants if it is that of a placeholder. */
    Json.Obj of(Map<String, Json> schema) {
        if (!(schema.get("enum") instanceof Json.Arr values) || schema.containsKey("type")) {
            return new Json.Obj(schema);
        }
        boolean areTexts = true;
        boolean areIntegers = true;
        for (Json value : values.items()) {
            areTexts &= value instanceof Json.Str;
            areIntegers &= Numbers.isInteger(value);
        }
        if (!areTexts && !areIntegers) {
            return new Json.Obj(schema);
        }
        JsonObject typed = new JsonObject().with("type", areTexts ? "string" : "integer");
        schema.forEach(typed::with);
        return areIntegers && values.items().equals(numbers)
                ? typed.with(CodeSchemas.CONSTANTS, constants).build()
                : typed.build();
    }

    /**
     * The alternatives of an {@code anyOf}. Those of one that has alternatives itself take its place, and none excludes the values of
     * another one.
     */
    static List<Json> anyOf(List<Json> alternatives) {
        List<Json> simple = new ArrayList<>();
        for (Json alternative : alternatives) {
            if (alternative instanceof Json.Obj object) {
                Map<String, Json> members = new LinkedHashMap<>(object.members());
                if (excludesAny(members.get("not"), alternatives)) {
                    members.remove("not");
                }
                simple.addAll(distributed(members));
            } else {
                simple.add(alternative);
            }
        }
        return simple;
    }

    private static boolean excludesAny(@Nullable Json not, List<Json> alternatives) {
        return not instanceof Json.Obj object
                && Set.of("enum", "type").containsAll(object.members().keySet())
                && object.members().get("enum") instanceof Json.Arr values
                && values.items().stream().allMatch(value -> value instanceof Json.Str || value instanceof Json.Literal)
                && alternatives.contains(not);
    }

    private static List<Json> distributed(Map<String, Json> members) {
        List<Json> distributed = new ArrayList<>();
        if (members.get("anyOf") instanceof Json.Arr inner) {
            Map<String, Json> others = new LinkedHashMap<>(members);
            others.remove("anyOf");
            for (Json each : inner.items()) {
                if (!(each instanceof Json.Obj object)
                        || !ALONE.containsAll(object.members().keySet())
                        || !Collections.disjoint(object.members().keySet(), others.keySet())) {
                    return List.of(new Json.Obj(members));
                }
                Map<String, Json> joined = new LinkedHashMap<>(others);
                joined.putAll(object.members());
                distributed.add(new Json.Obj(joined));
            }
            return distributed;
        }
        return List.of(new Json.Obj(members));
    }
}
