package io.codebook.compiler.facts;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Reservation;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a code table promises. */
final class CodeTableFacts {
    private final CodeTable table;
    private final CurrentFacts promises;
    private final FactPath path;

    CodeTableFacts(CodeTable table, CurrentFacts promises) {
        this.table = table;
        this.promises = promises;
        path = FactPath.of("table", table.id().value());
    }

    void add() {
        promises.subject(path, table.id().place());
        promises.fact(path.and("kind"), table.id().place(), "codes");
        promises.fact(path.and("number"), table.id().place(), table.kind().word());
        promises.fact(path.and("type"), table.type().place(), table.type().value());
        add(path.and("profile-of"), table.profileOf());
        add(path.and("parts"), table.parts() == null ? null : table.parts().written());
        for (Field field : table.fields()) {
            add(field);
        }
        for (Reservation reservation : table.reserved()) {
            add(reservation);
        }
        for (Row row : table.rows().values()) {
            add(row);
        }
    }

    private void add(Field field) {
        if (field.stability() == Field.Stability.FREE) {
            return;
        }
        FactPath at = path.and("field", field.id().value());
        promises.subject(at, field.id().place());
        promises.fact(at.and("type"), field.id().place(), lowerCase(field.type()));
        promises.fact(at.and("stability"), field.id().place(), lowerCase(field.stability()));
        if (field.unique()) {
            promises.fact(at.and("unique"), field.id().place(), "true");
        }
        if (field.optional()) {
            promises.fact(at.and("optional"), field.id().place(), "true");
        }
        for (Field.Value value : field.values()) {
            List<String> says = new ArrayList<>(List.of(value.constant()));
            for (Range range : value.ranges()) {
                says.add(text(range));
            }
            promises.fact(at.and("value", value.name().value()), value.name().place(), says);
        }
    }

    private void add(Reservation reservation) {
        Range range = reservation.range();
        promises.fact(
                path.and("reserved", text(range)),
                range.first().place(),
                reservation.reason().value());
    }

    private void add(Row row) {
        FactPath at = path.and("code", row.code().text());
        promises.subject(at, row.code().place());
        add(at.and("constant"), row.constant());
        add(at.and("name"), row.name());
        add(at.and("meaning"), row.meaning());
        add(at.and("deprecated"), row.deprecated());
        add(at.and("retired"), row.retired());
        add(at.and("since"), row.since());
        if (row.fallback() != null) {
            promises.fact(
                    at.and("fallback"), row.fallback().place(), row.fallback().text());
        }
        for (Text alias : row.aliases()) {
            promises.fact(
                    at.and("alias", alias.value()),
                    alias.place(),
                    row.constant().value());
        }
        for (Map.Entry<String, Text> value : row.fields().entrySet()) {
            Field field = table.field(value.getKey());
            if (field != null && field.stability() != Field.Stability.FREE) {
                add(at.and("field", value.getKey()), value.getValue());
            }
        }
    }

    private void add(FactPath at, @Nullable Text text) {
        if (text != null) {
            promises.fact(at, text.place(), text.value());
        }
    }

    private static String text(Range range) {
        return range.isSingle()
                ? range.first().text()
                : range.first().text() + "-" + range.last().text();
    }

    private static String lowerCase(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
