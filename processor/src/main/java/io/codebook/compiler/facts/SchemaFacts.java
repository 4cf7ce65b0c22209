package io.codebook.compiler.facts;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;
import java.util.Set;

/** The facts of a declared schema: each of its keywords but those that only describe. */
final class SchemaFacts {
    /** Keywords whose members are schemas or lists under names that the user chooses. */
    private static final Set<String> BY_NAME =
            Set.of("properties", "patternProperties", "$defs", "dependentSchemas", "dependentRequired");
    /** Keywords whose values are data, not schemas. */
    private static final Set<String> DATA = Set.of("const", "enum", "default");
    /** Keywords with lists whose order matters. */
    private static final Set<String> IN_ORDER = Set.of("const", "default", "prefixItems");

    private final SchemaTemplate schema;
    private final FactCollector facts;
    private final FactPath path;
    private final Place place;

    SchemaFacts(SchemaTemplate schema, FactCollector facts) {
        this.schema = schema;
        this.facts = facts;
        path = FactPath.schema(schema.id().value());
        place = schema.id().place();
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
                .forEach((field, values) -> facts.fact(
                        path.at(FactType.WHERE, field.value()),
                        field.place(),
                        values.stream().map(Text::value).sorted().toList()));
        members("", schema.schema());
    }

    /** Adds the keywords of a schema, or that it has none. */
    private void members(String pointer, Json.Obj object) {
        Json.Obj kept = SchemaText.withoutDescriptions(object);
        kept.members().forEach((keyword, value) -> keyword(pointer + SchemaText.pointer(keyword), keyword, value));
        if (kept.members().isEmpty() && !pointer.isEmpty()) {
            fact(pointer, "{}");
        }
    }

    private void keyword(String pointer, String keyword, Json value) {
        if (value instanceof Json.Obj names && BY_NAME.contains(keyword)) {
            names.members().forEach((name, member) -> value(pointer + SchemaText.pointer(name), keyword, member));
        } else {
            value(pointer, keyword, value);
        }
    }

    private void value(String pointer, String keyword, Json value) {
        if (value instanceof Json.Obj object && !DATA.contains(keyword)) {
            members(pointer, object);
        } else if (value instanceof Json.Arr array && !array.items().isEmpty()) {
            boolean data = DATA.contains(keyword);
            List<String> items = array.items().stream()
                    .map(item -> SchemaText.of(item, data))
                    .toList();
            fact(
                    pointer,
                    IN_ORDER.contains(keyword) ? items : items.stream().sorted().toList());
        } else {
            fact(pointer, SchemaText.of(value, true));
        }
    }

    private void fact(String pointer, String value) {
        fact(pointer, List.of(value));
    }

    private void fact(String pointer, List<String> values) {
        facts.fact(path.at(FactType.KEYWORD, pointer), place, values);
    }
}
