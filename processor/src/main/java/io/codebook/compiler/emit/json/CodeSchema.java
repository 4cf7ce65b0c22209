package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;

/** The schema of the codes of a table: one constant for each code, with its meaning. */
final class CodeSchema {
    private CodeSchema() {}

    static Json.Obj of(CodeTable table) {
        Heading heading = table.heading();
        List<Json.Obj> codes = new ArrayList<>();
        for (Row row : table.rows().values()) {
            codes.add(ofCode(row, table.kind()));
        }
        return new JsonObject()
                .with("$schema", JsonSchemas.DIALECT)
                .with(
                        "title",
                        heading.title() == null
                                ? table.id().value()
                                : heading.title().value())
                .with("description", heading.source() == null ? null : "Source: " + heading.source())
                .with("oneOf", codes)
                .build();
    }

    private static Json.Obj ofCode(Row row, NumberKind kind) {
        JsonObject code = new JsonObject()
                .with("const", number(row.code(), kind))
                .with("title", row.name().value())
                .with(
                        "description",
                        row.meaning() == null ? null : row.meaning().value());
        return row.discouraged() == null
                ? code.build()
                : code.with("deprecated", new Json.Literal("true")).build();
    }

    /** A code as it stands in a JSON body. */
    static Json number(Code code, NumberKind kind) {
        return kind == NumberKind.COAP || kind == NumberKind.TEXT
                ? new Json.Str(code.text())
                : new Json.Literal(code.text());
    }
}
