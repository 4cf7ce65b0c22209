package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.KeywordValue;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.Map;

/** The facts of a declared schema: each of its keywords but those that only describe. */
final class SchemaFacts {
    private final SchemaTemplate schema;
    private final FactCollector facts;
    private final FactPath path;
    private final Place place;
    private final SchemaText text;

    SchemaFacts(SchemaTemplate schema, FactCollector facts) {
        this(schema, facts, false);
    }

    private SchemaFacts(SchemaTemplate schema, FactCollector facts, boolean older) {
        this.schema = schema;
        this.facts = facts;
        path = FactPath.schema(schema.id().value());
        place = schema.id().place();
        text = new SchemaText(SchemaReferences.leadIntoOtherThanSchemas(schema.schema()), older);
    }

    /** The same facts as older versions wrote them, where their text was as clear. */
    static SchemaFacts asOlderVersionsWrote(SchemaTemplate schema, FactCollector facts) {
        return new SchemaFacts(schema, facts, true);
    }

    void add() {
        facts.subject(path, place);
        facts.fact(
                path.at(FactType.CODES_OF),
                schema.codesOf().place(),
                schema.codesOf().value());
        if (!schema.codes().isEmpty()) {
            facts.fact(
                    path.at(FactType.SELECTED_CODES),
                    schema.codes().get(0).place(),
                    schema.codes().stream().map(Code::text).sorted().toList());
        }
        schema.where()
                .forEach((field, values) ->
                        facts.fact(path.at(FactType.WHERE, field.value()), field.place(), text.words(values)));
        keywords("", schema.schema());
    }

    private void schema(String pointer, Json value) {
        if (!(value instanceof Json.Obj object)) {
            fact(pointer, text.ofData(value));
        } else if (!keywords(pointer, object)) {
            fact(pointer, "{}");
        }
    }

    /** Adds the keywords of a schema, and returns whether it has one that counts. */
    private boolean keywords(String pointer, Json.Obj object) {
        Map<String, Json> members = text.keywords(object);
        members.forEach((keyword, value) -> keyword(pointer + pointer(keyword), KeywordValue.of(keyword), value));
        return !members.isEmpty();
    }

    private void keyword(String pointer, KeywordValue kind, Json value) {
        if (kind == KeywordValue.SCHEMA) {
            schema(pointer, value);
        } else if (kind == KeywordValue.SCHEMAS_BY_NAME && value instanceof Json.Obj schemas) {
            schemas.members().forEach((name, member) -> schema(pointer + pointer(name), member));
        } else if (kind == KeywordValue.NAMES_BY_NAME && value instanceof Json.Obj lists) {
            lists.members().forEach((name, member) -> list(pointer + pointer(name), KeywordValue.NAMES, member));
        } else if (kind.isList()) {
            list(pointer, kind, value);
        } else {
            data(pointer, kind, value);
        }
    }

    private void list(String pointer, KeywordValue kind, Json value) {
        boolean list = value instanceof Json.Arr;
        boolean empty = value instanceof Json.Arr array && array.items().isEmpty();
        if (list && !empty && !(kind.isSchemas() && text.exact())) {
            fact(pointer, text.items(kind, (Json.Arr) value));
        } else if (kind == KeywordValue.TYPES || (empty && kind != KeywordValue.VALUES)) {
            fact(pointer, text.ofData(value));
        } else {
            fact(pointer, text.ofWhole(value));
        }
    }

    /** Adds a value that is no schema. A list of one item is written as a list, so that it is not taken for the item. */
    private void data(String pointer, KeywordValue kind, Json value) {
        if (!kind.isWhole()
                && value instanceof Json.Obj object
                && !object.members().isEmpty()) {
            object.members().forEach((name, member) -> data(pointer + pointer(name), KeywordValue.OTHER, member));
        } else if (value instanceof Json.Arr array && array.items().size() > 1 && !text.exact()) {
            fact(pointer, text.items(kind, array));
        } else {
            fact(pointer, text.ofData(value));
        }
    }

    private void fact(String pointer, String value) {
        fact(pointer, List.of(value));
    }

    private void fact(String pointer, List<String> values) {
        facts.fact(path.at(FactType.KEYWORD, pointer), place, values);
    }

    /** A name as a part of a JSON Pointer. */
    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
