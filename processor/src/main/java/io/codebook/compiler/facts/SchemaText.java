package io.codebook.compiler.facts;

import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.KeywordValue;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text for all spellings of a JSON value in a schema. Members are sorted, and so are lists in which the order has no
 * meaning. Annotations are left out.
 *
 * @param exact whether lists keep their order, and annotations stay, because references lead into them
 * @param older whether repeated items stay, lists within other texts keep their order, and some annotations stay, as in locks of
 *     older versions
 */
record SchemaText(boolean exact, boolean older) {
    /** Texts that need no quotes, because they cannot be taken for another value. */
    private static final Pattern WORD = Pattern.compile("(?![-0-9]|(?:true|false|null)$)[^\"\\[{$\\\\][^\"\\\\]*");
    /** Fixed text of a placeholder that could be taken for JSON around it. */
    private static final Pattern JSON_SYNTAX = Pattern.compile("[\"\\\\,\\[\\]{}]");

    /** The keywords of a schema by name, without annotations. */
    Map<String, Json> keywords(Json.Obj schema) {
        Map<String, Json> keywords = new TreeMap<>(schema.members());
        if (!exact) {
            keywords.keySet().removeIf(keyword -> isAnnotation(KeywordValue.of(keyword)));
        }
        return keywords;
    }

    private boolean isAnnotation(KeywordValue kind) {
        return kind == KeywordValue.ANNOTATION || (kind == KeywordValue.VALUE_ANNOTATION && !older);
    }

    /** A value that is no schema, in which every member counts. Most texts have no quotes. */
    String ofData(Json value) {
        return value instanceof Json.Str string && WORD.matcher(string.text()).matches() ? string.text() : data(value);
    }

    /** A schema in a list. */
    String ofSchema(Json value) {
        return value instanceof Json.Obj ? schema(value) : ofData(value);
    }

    /** The items of a list, sorted and without repetition where neither has a meaning. */
    List<String> items(KeywordValue kind, Json.Arr list) {
        List<String> items = new ArrayList<>();
        for (Json item : list.items()) {
            items.add(kind.isSchemas() ? ofSchema(item) : ofData(item));
        }
        if (!kind.isOrdered()) {
            items.sort(null);
        }
        return withoutRepetition(kind, items);
    }

    /** Words of which each is permitted. */
    List<String> words(List<Text> words) {
        List<String> sorted = new ArrayList<>();
        for (Text word : words) {
            sorted.add(word.value());
        }
        sorted.sort(null);
        return withoutRepetition(KeywordValue.NAMES, sorted);
    }

    /** A value where the draft expects a list. It is marked, so that it is not taken for an item. */
    String ofWhole(Json value) {
        return "$whole " + data(value);
    }

    private List<String> withoutRepetition(KeywordValue kind, List<String> items) {
        return kind.isSet() && !older ? List.copyOf(new LinkedHashSet<>(items)) : items;
    }

    private String schema(Json value) {
        if (!(value instanceof Json.Obj object)) {
            return data(value);
        }
        StringJoiner members = object();
        keywords(object)
                .forEach((keyword, member) ->
                        members.add(quoted(keyword) + ": " + keyword(KeywordValue.of(keyword), member)));
        return members.toString();
    }

    private String keyword(KeywordValue kind, Json value) {
        if (kind == KeywordValue.SCHEMA) {
            return schema(value);
        }
        if (value instanceof Json.Arr array && kind.isList() && !exact) {
            List<String> items = new ArrayList<>();
            for (Json item : array.items()) {
                items.add(kind.isSchemas() ? schema(item) : data(item));
            }
            if (!kind.isOrdered() && !older) {
                items.sort(null);
            }
            return "[" + String.join(", ", withoutRepetition(kind, items)) + "]";
        }
        if (value instanceof Json.Obj object) {
            KeywordValue each = kind == KeywordValue.SCHEMAS_BY_NAME
                    ? KeywordValue.SCHEMA
                    : kind == KeywordValue.NAMES_BY_NAME ? KeywordValue.NAMES : KeywordValue.OTHER;
            StringJoiner members = object();
            new TreeMap<>(object.members())
                    .forEach((name, member) -> members.add(
                            quoted(name) + ": " + (each == KeywordValue.OTHER ? data(member) : keyword(each, member))));
            return members.toString();
        }
        return data(value);
    }

    private static String data(Json value) {
        if (value instanceof Json.Str string) {
            return quoted(string.text());
        }
        if (value instanceof Json.Literal literal) {
            return literal.text();
        }
        if (value instanceof Json.Arr array) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            array.items().forEach(item -> items.add(data(item)));
            return items.toString();
        }
        if (value instanceof Json.Obj object) {
            StringJoiner members = object();
            new TreeMap<>(object.members()).forEach((name, member) -> members.add(quoted(name) + ": " + data(member)));
            return members.toString();
        }
        return placeholder((Json.Hole) value);
    }

    private static String placeholder(Json.Hole hole) {
        StringBuilder text = new StringBuilder();
        boolean plain = true;
        for (Json.Part part : hole.parts()) {
            text.append(part.fixed() ? part.text() : "{" + part.text() + "}");
            plain &= !part.fixed() || !JSON_SYNTAX.matcher(part.text()).find();
        }
        return "$code " + (plain ? text : quoted(text.toString()));
    }

    private static StringJoiner object() {
        return new StringJoiner(", ", "{", "}");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
