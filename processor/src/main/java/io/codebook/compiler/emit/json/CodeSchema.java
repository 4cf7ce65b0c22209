package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.JsonForm;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The schema of the codes of a table, in its JSON form: one constant for each code, with its meaning. */
final class CodeSchema extends CodeAlternatives {
    private final Json.Hole form;
    private final HoleValues values;

    private CodeSchema(CodeTable table) {
        form = form(table);
        values = new HoleValues(table);
    }

    /** What a code is in JSON, as a placeholder. */
    private static Json.Hole form(CodeTable table) {
        JsonForm form = Objects.requireNonNull(table.jsonForm());
        return new Json.Hole(table.id().place(), form.parts(table), null, false);
    }

    /** The codes that the table has. */
    static Json.Obj sent(CodeTable table) {
        Definitions definitions = new Definitions(Map.of());
        return of(table, known(table, definitions), definitions);
    }

    /** These, and those that newer versions of the table may add. */
    static Json.Obj received(CodeTable table) {
        Definitions definitions = new Definitions(Map.of());
        List<Json.Obj> codes = new ArrayList<>(known(table, definitions));
        if (new UnknownCodes(table).of(form(table)) instanceof Json.Obj unknown) {
            JsonObject titled = new JsonObject().with("title", UnknownCodes.TITLE);
            unknown.members().forEach(titled::with);
            codes.add(titled.build());
        }
        return of(table, codes, definitions);
    }

    private static List<Json.Obj> known(CodeTable table, Definitions definitions) {
        return new CodeSchema(table).list(List.copyOf(table.rows().values()), definitions);
    }

    private static Json.Obj of(CodeTable table, List<Json.Obj> codes, Definitions definitions) {
        Heading heading = table.heading();
        JsonObject schema = new JsonObject()
                .with("$schema", JsonSchemas.DIALECT)
                .with(
                        "title",
                        heading.title() == null
                                ? table.id().value()
                                : heading.title().value())
                .with("description", heading.source() == null ? null : "Source: " + heading.source())
                .with("oneOf", codes);
        definitions.writeTo(schema);
        return schema.build();
    }

    @Override
    Json.Obj of(Row row) {
        JsonObject code = new JsonObject()
                .with("const", values.of(form, List.of(row)).get(0))
                .with("title", row.name().value())
                .with(
                        "description",
                        row.meaning() == null ? null : row.meaning().value());
        return row.discouraged() == null
                ? code.build()
                : code.with("deprecated", new Json.Literal("true")).build();
    }

    @Override
    Json.Obj values(List<Row> rows) {
        return new JsonObject().with("enum", values.of(form, rows)).build();
    }

    /** The numbers of some codes. */
    static Json.Obj numbers(Collection<Row> rows, NumberKind kind) {
        List<Json> numbers = new ArrayList<>();
        for (Row row : rows) {
            numbers.add(number(row.code(), kind));
        }
        return new JsonObject().with("enum", numbers).build();
    }

    @Override
    Json.Obj group(JsonObject group, Json.Obj values, List<Json.Obj> alternatives) {
        values.members().forEach(group::with);
        return group.with("oneOf", alternatives).build();
    }

    private static Json number(Code code, NumberKind kind) {
        return isLiteral(kind) ? new Json.Literal(code.text()) : new Json.Str(code.text());
    }

    /** Whether a code stands in a JSON body without quotes. */
    static boolean isLiteral(NumberKind kind) {
        return kind != NumberKind.COAP && kind != NumberKind.TEXT;
    }
}
