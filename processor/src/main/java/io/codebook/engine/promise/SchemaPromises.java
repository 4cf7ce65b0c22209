package io.codebook.engine.promise;

import io.codebook.engine.model.Code;
import io.codebook.engine.model.Json;
import io.codebook.engine.model.SchemaTemplate;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Place;
import io.codebook.stability.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a declared schema promises: each of its keywords, but for those that only describe. */
final class SchemaPromises {
    private static final Set<String> DESCRIPTIONS = Set.of("title", "description", "$comment", "examples");

    private final SchemaTemplate schema;
    private final Promises promises;
    private final Path path;
    private final Place place;

    SchemaPromises(SchemaTemplate schema, Promises promises) {
        this.schema = schema;
        this.promises = promises;
        path = Path.of("schema", schema.id().value());
        place = schema.id().place();
    }

    void add() {
        promises.subject(path, place);
        promises.fact(
                path.and("codes-of"), schema.codesOf().place(), schema.codesOf().value());
        if (!schema.codes().isEmpty()) {
            promises.fact(
                    path.and("codes"),
                    schema.codes().get(0).place(),
                    schema.codes().stream().map(Code::text).sorted().toList());
        }
        schema.where()
                .forEach((field, values) -> promises.fact(
                        path.and("where", field.value()),
                        field.place(),
                        values.stream().map(Text::value).sorted().toList()));
        schema.schema().members().forEach((keyword, value) -> keyword("/" + keyword, keyword, value));
    }

    private void keyword(String pointer, String keyword, Json value) {
        if (DESCRIPTIONS.contains(keyword) && value instanceof Json.Str) {
            return;
        }
        if (value instanceof Json.Obj object) {
            object.members().forEach((name, member) -> keyword(pointer + "/" + name, name, member));
        } else {
            promises.fact(path.and("at", pointer), place, texts(value));
        }
    }

    private static List<String> texts(Json value) {
        if (value instanceof Json.Arr array && !array.items().isEmpty()) {
            List<String> items =
                    array.items().stream().map(SchemaPromises::text).toList();
            return items.stream().sorted().toList();
        }
        return List.of(text(value));
    }

    private static String text(Json value) {
        if (value instanceof Json.Str string) {
            return string.text();
        }
        if (value instanceof Json.Literal literal) {
            return literal.text();
        }
        if (value instanceof Json.Hole hole) {
            return hole.parts().stream()
                    .map(part -> part.fixed() ? part.text() : "{" + part.text() + "}")
                    .collect(Collectors.joining("", "$code ", ""));
        }
        return value.toString();
    }
}
