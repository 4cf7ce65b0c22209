package io.codebook.compiler.output.data;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Reservation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A code table as JSON. */
final class CodeTableObject {
    private final CodeTable table;
    private final Values values;

    CodeTableObject(CodeTable table) {
        this.table = table;
        values = new Values(table);
    }

    Json.Obj build() {
        List<Json> reserved = new ArrayList<>();
        table.reserved().forEach(reservation -> reserved.add(reservation(reservation)));
        List<Json> codes = new ArrayList<>();
        table.rows().values().forEach(row -> codes.add(code(row)));
        TextForm textForm = table.textForm();
        return new JsonObject()
                .with("id", table.id().value())
                .with("title", Values.text(table.heading().title()))
                .with("source", Values.text(table.heading().source()))
                .with("doc", Values.text(table.heading().doc()))
                .with("type", table.type().value())
                .with("number", table.kind().word())
                .with("hexadecimal", Values.flag(table.isHexadecimal()))
                .with("profile-of", Values.text(table.profileOf()))
                .with("text-form", textForm == null ? null : textForm.written().value())
                .with("version", new Json.Literal(String.valueOf(table.version())))
                .with("fields", fields(table.fields(), values))
                .with("reserved", reserved)
                .with("codes", codes)
                .build();
    }

    static List<Json> fields(List<Field> fields, Values numbers) {
        List<Json> objects = new ArrayList<>();
        for (Field field : fields) {
            List<Json> allowed = new ArrayList<>();
            for (Field.Value value : field.values()) {
                List<Json> ranges = new ArrayList<>();
                value.ranges().forEach(range -> ranges.add(range(new JsonObject(), range, numbers)));
                allowed.add(new JsonObject()
                        .with("value", value.name().value())
                        .with("constant", value.constant())
                        .with("ranges", ranges)
                        .build());
            }
            objects.add(new JsonObject()
                    .with("id", field.id().value())
                    .with("type", field.type().name().toLowerCase(Locale.ROOT))
                    .with("doc", Values.text(field.doc()))
                    .with("many", Values.flag(field.many()))
                    .with("unique", Values.flag(field.unique()))
                    .with("optional", Values.flag(field.optional()))
                    .with("values", allowed)
                    .build());
        }
        return objects;
    }

    private Json reservation(Reservation reservation) {
        JsonObject object = new JsonObject().with("reason", reservation.reason().value());
        return range(object, reservation.range(), values);
    }

    private static Json range(JsonObject object, Range range, Values numbers) {
        return object.with("first", numbers.number(range.first()))
                .with("last", numbers.number(range.last()))
                .build();
    }

    private Json code(Row row) {
        JsonObject object = new JsonObject()
                .with("number", values.number(row.code()))
                .with("constant", row.constant().value())
                .with("name", row.name().value());
        if (table.kind() == NumberKind.COAP) {
            object.with("byte", new Json.Literal(String.valueOf(row.code().value())));
        }
        if (table.kind().hasClasses()) {
            object.with("class", table.kind().classWord(row.code()));
        }
        for (RowKey key : RowKey.TEXTS) {
            Text text = row.texts().get(key);
            if (key == RowKey.SINCE) {
                object.with("since", new Json.Literal(String.valueOf(row.version())));
            } else {
                object.with(key.word(), Values.text(text));
            }
        }
        TextForm textForm = table.textForm();
        Code fallback = row.fallback();
        if (fallback != null) {
            object.with("fallback", values.number(fallback));
        }
        return object.with("text", textForm == null ? null : textForm.of(row))
                .with("aliases", Values.texts(row.aliases()))
                .with("synonyms", Values.texts(row.synonyms()))
                .with("fields", fieldValues(row))
                .build();
    }

    private Json.Obj fieldValues(Row row) {
        JsonObject object = new JsonObject();
        for (Field field : table.fields()) {
            List<Json> all = new ArrayList<>();
            row.values(field.id().value()).forEach(value -> all.add(Values.value(field, value)));
            if (field.many()) {
                object.with(field.id().value(), all);
            } else if (!all.isEmpty()) {
                object.with(field.id().value(), all.get(0));
            }
        }
        return object.build();
    }
}
