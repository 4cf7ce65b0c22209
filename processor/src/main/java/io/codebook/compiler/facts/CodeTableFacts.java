package io.codebook.compiler.facts;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JsonForm;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Reservation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.RowKey;
import io.codebook.compiler.model.Text;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds the facts of a code table. */
final class CodeTableFacts {
    private final CodeTable table;
    private final FactCollector facts;
    private final FactPath path;

    CodeTableFacts(CodeTable table, FactCollector facts) {
        this.table = table;
        this.facts = facts;
        path = FactPath.table(table.id().value());
    }

    void add() {
        facts.subject(path, table.id().place());
        facts.fact(path.at(FactType.TABLE_KIND), table.id().place(), "codes");
        facts.fact(
                path.at(FactType.NUMBER_KIND), table.id().place(), table.kind().word());
        facts.fact(path.at(FactType.TYPE), table.type().place(), table.type().value());
        add(path.at(FactType.PROFILE_OF), table.profileOf());
        add(
                path.at(FactType.PARTS),
                table.parts() == null ? null : table.parts().written());
        add(
                path.at(FactType.TEXT_FORM),
                table.textForm() == null ? null : table.textForm().written());
        add(path.at(FactType.EXCEPTION), table.exception());
        add(path.at(FactType.NUMBER_CONSTANTS), table.numberConstants());
        if (table.existing() != null) {
            facts.fact(
                    path.at(FactType.ENUM),
                    table.type().place(),
                    table.existing().qualified());
        }
        JsonForm json = table.jsonForm();
        if (json != null && !json.isNumber()) { // a table without the key says the same as one with "number"
            add(path.at(FactType.JSON), table.json());
        }
        add(path.at(FactType.PERSISTENCE), table.persistence());
        for (Text type : table.expected().interfaces()) {
            facts.fact(path.at(FactType.INTERFACE, type.value()), type.place(), "true");
        }
        for (ExpectedApi.Accessor accessor : table.expected().accessors()) {
            add(path.at(FactType.ACCESSOR, accessor.part().value()), accessor.method());
        }
        for (Field field : table.fields()) {
            new FieldFacts(path, table.kind(), facts).add(field);
        }
        for (Reservation reservation : table.reserved()) {
            add(reservation);
        }
        for (Row row : table.rows().values()) {
            add(row);
        }
    }

    private void add(Reservation reservation) {
        Range range = reservation.range();
        facts.fact(
                path.at(FactType.RESERVATION, text(range)),
                range.first().place(),
                reservation.reason().value());
    }

    private void add(Row row) {
        FactPath code = path.at(FactType.CODE, row.code().text());
        facts.subject(code, row.code().place());
        add(code.at(FactType.CONSTANT), row.constant());
        add(code.at(FactType.NAME), row.name());
        for (Map.Entry<RowKey, Text> text : row.texts().entrySet()) {
            FactType type = FactType.CODE.child(text.getKey().word());
            if (type != FactType.CODE) { // a key without a type of facts, such as doc, may change freely
                add(code.at(type), text.getValue());
            }
        }
        if (row.fallback() != null) {
            facts.fact(
                    code.at(FactType.FALLBACK),
                    row.fallback().place(),
                    row.fallback().text());
        }
        for (Text alias : row.aliases()) {
            facts.fact(
                    code.at(FactType.ALIAS, alias.value()),
                    alias.place(),
                    row.constant().value());
        }
        for (Field field : table.fields()) {
            String id = field.id().value();
            List<Text> values = row.values(id);
            if (!values.isEmpty() && field.stability() != Field.Stability.FREE) {
                facts.fact(code.at(FactType.CODE_FIELD, id), values.get(0).place(), sorted(values));
            }
        }
    }

    /** The order of values may change with that of the field's values, which is a fact of its own. */
    static List<String> sorted(List<Text> values) {
        List<String> sorted = new ArrayList<>();
        for (Text value : values) {
            sorted.add(value.value());
        }
        sorted.sort(null);
        return sorted;
    }

    private void add(FactPath fact, @Nullable Text text) {
        if (text != null) {
            facts.fact(fact, text.place(), text.value());
        }
    }

    static String text(Range range) {
        return range.isSingle()
                ? range.first().text()
                : range.first().text() + "-" + range.last().text();
    }
}
