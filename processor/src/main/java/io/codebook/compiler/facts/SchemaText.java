package io.codebook.compiler.facts;

import io.codebook.compiler.model.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One text for all spellings of a JSON value in a schema: members are sorted, and what only describes is left out. */
final class SchemaText {
    private static final Set<String> DESCRIPTIONS = Set.of("title", "description", "$comment", "examples");
    /** Texts that need no quotes, because they cannot be taken for another value. */
    private static final Pattern WORD = Pattern.compile("(?![-0-9]|(?:true|false|null)$)[^\"\\[{$\\\\][^\"\\\\]*");

    private SchemaText() {}

    /** The keywords of a schema without those that only describe. */
    static Json.Obj withoutDescriptions(Json.Obj schema) {
        Map<String, Json> members = new TreeMap<>(schema.members());
        members.keySet().removeAll(DESCRIPTIONS);
        return new Json.Obj(members);
    }

    /**
     * A value as a fact has it: texts have no quotes, unless they could be taken for another value.
     *
     * @param data whether the value is data, in which every member counts
     */
    static String of(Json value, boolean data) {
        return value instanceof Json.Str string && WORD.matcher(string.text()).matches()
                ? string.text()
                : json(value, data);
    }

    private static String json(Json value, boolean data) {
        if (value instanceof Json.Str string) {
            return '"' + string.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof Json.Literal literal) {
            return literal.text();
        }
        if (value instanceof Json.Arr array) {
            return array.items().stream().map(item -> json(item, data)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Json.Obj object) {
            Json.Obj members = data ? new Json.Obj(new TreeMap<>(object.members())) : withoutDescriptions(object);
            return members.members().entrySet().stream()
                    .map(member -> json(new Json.Str(member.getKey()), true) + ": " + json(member.getValue(), data))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return ((Json.Hole) value)
                .parts().stream()
                        .map(part -> part.fixed() ? part.text() : "{" + part.text() + "}")
                        .collect(Collectors.joining("", "$code ", ""));
    }

    /** A name as a part of a JSON Pointer. */
    static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
