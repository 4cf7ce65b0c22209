package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.KeywordValue;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A declared schema with its placeholders filled. Each becomes the values that are permitted there. If there are several, one
 * more condition lists which values go together, code by code.
 */
final class FilledSchema {
    private static final String ANY_OF = "anyOf";

    private final SchemaTemplate template;
    private final List<Row> rows;
    private final HoleValues values;
    /** What is accepted besides the codes of the table, or null if nothing is. */
    private final @Nullable UnknownCodes unknown;

    private final OpenedAlternatives opened;

    private FilledSchema(SchemaTemplate template, Book book, boolean isReceived) {
        this.template = template;
        CodeTable table = Objects.requireNonNull(book.table(template.codesOf()));
        rows = template.rows(table);
        values = new HoleValues(table);
        unknown = isReceived && UnknownCodes.areAcceptedBy(template) ? new UnknownCodes(template, table, values) : null;
        opened = new OpenedAlternatives(template.schema());
    }

    /** The schema of what a program sends: the codes of its table. */
    static Json.Obj sent(SchemaTemplate template, Book book) {
        return new FilledSchema(template, book, false).fill();
    }

    /** The schema of what it receives: these codes, and those that newer versions of the table may add. */
    static Json.Obj received(SchemaTemplate template, Book book) {
        return new FilledSchema(template, book, true).fill();
    }

    private Json.Obj fill() {
        JsonObject schema = new JsonObject().with("$schema", JsonSchemas.DIALECT);
        Json.Obj filled = (Json.Obj) fill(template.schema(), false, false);
        filled.members().forEach(schema::with);
        if (template.holes().size() < 2 || (unknown != null && !unknown.areToldApart())) {
            return schema.build();
        }
        Definitions definitions = new Definitions(filled.members());
        ValuesOfOneCode ofOneCode = new ValuesOfOneCode(template, values);
        List<Json.Obj> together = new ArrayList<>(ofOneCode.list(rows, definitions));
        if (unknown != null) {
            together.add(ofOneCode.of(unknown));
        }
        List<Json> conditions =
                new ArrayList<>(filled.members().get("allOf") instanceof Json.Arr own ? own.items() : List.of());
        conditions.add(new JsonObject().with(ANY_OF, together).build());
        schema.with("allOf", conditions);
        definitions.writeTo(schema);
        return schema.build();
    }

    /**
     * Fills the placeholders within a value.
     *
     * @param negated whether a schema that accepts more makes the whole schema accept less; then only known codes are meant
     * @param byName whether the members of the value have names that the user chose
     */
    private Json fill(Json json, boolean negated, boolean byName) {
        if (json instanceof Json.Hole hole) {
            Json.Obj known =
                    new JsonObject().with("enum", values.of(hole, rows)).build();
            return unknown == null || negated
                    ? known
                    : new JsonObject()
                            .with(ANY_OF, List.of(known, unknown.of(hole)))
                            .build();
        }
        if (json instanceof Json.Obj object) {
            JsonObject filled = new JsonObject();
            object.members().forEach((name, value) -> {
                boolean negates = !byName && (name.equals("not") || name.equals("if"));
                boolean named = !byName && KeywordValue.of(name) == KeywordValue.SCHEMAS_BY_NAME;
                Json inner = fill(value, negated || negates, named);
                boolean opens = unknown != null && !negated && !byName && opened.become(name, value);
                if (!opens) {
                    filled.with(name, inner);
                } else if (!object.members().containsKey(ANY_OF)) {
                    filled.with(ANY_OF, inner);
                } else {
                    filled.with(
                            name, List.of(new JsonObject().with(ANY_OF, inner).build()));
                }
            });
            return filled.build();
        }
        if (json instanceof Json.Arr array) {
            List<Json> items = new ArrayList<>();
            for (Json item : array.items()) {
                items.add(fill(item, negated, false));
            }
            return new Json.Arr(items);
        }
        return json;
    }
}
