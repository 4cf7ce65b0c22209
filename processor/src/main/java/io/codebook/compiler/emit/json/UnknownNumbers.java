package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.SchemaTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that newer versions of a table may add: those that the kind has and the ranges of the fields allow, without
 * those that the table has.
 */
final class UnknownNumbers {
    private final CodeTable table;
    /** For each field whose ranges every code must be in, these ranges. */
    private final List<List<Range>> ranges = new ArrayList<>();

    /**
     * The numbers of the codes that a schema selects.
     *
     * @param schema null for all codes of the table
     */
    UnknownNumbers(CodeTable table, @Nullable SchemaTemplate schema) {
        this.table = table;
        for (Field field : table.fields()) {
            List<Range> allowed = new ArrayList<>();
            List<String> selected = schema == null ? List.of() : schema.selected(field);
            for (Field.Value value : field.values()) {
                if (selected.isEmpty() || selected.contains(value.name().value())) {
                    allowed.addAll(value.ranges());
                }
            }
            if (field.isRanged() && !(field.optional() && selected.isEmpty())) {
                ranges.add(allowed);
            }
        }
    }

    /** A schema of them. */
    Json schema() {
        if (table.kind() == NumberKind.COAP) {
            return coap();
        }
        JsonObject schema = table.kind() == NumberKind.TEXT
                ? new JsonObject().with("type", "string").with("minLength", new Json.Literal("1"))
                : integers();
        return schema.with("not", CodeSchema.numbers(table.rows().values(), table.kind()))
                .build();
    }

    /** All integers of a kind. */
    static JsonObject integers(NumberKind kind) {
        return limits(new JsonObject().with("type", "integer"), kind.smallest(), kind.largest());
    }

    private JsonObject integers() {
        if (ranges.isEmpty()) {
            return integers(table.kind());
        }
        List<Json.Obj> conditions = new ArrayList<>();
        for (List<Range> allowed : ranges) {
            List<Json.Obj> each = new ArrayList<>();
            for (Range range : allowed) {
                each.add(limits(
                                new JsonObject(),
                                range.first().value(),
                                range.last().value())
                        .build());
            }
            conditions.add(new JsonObject().with("anyOf", each).build());
        }
        JsonObject integer = new JsonObject().with("type", "integer");
        if (conditions.size() > 1) {
            return integer.with("allOf", conditions);
        }
        conditions.get(0).members().forEach(integer::with);
        return integer;
    }

    private static JsonObject limits(JsonObject schema, long first, long last) {
        return schema.with("minimum", new Json.Literal(Long.toString(first)))
                .with("maximum", new Json.Literal(Long.toString(last)));
    }

    /** CoAP codes are texts, so there is no range of them. But there are few, so each is listed. */
    private Json coap() {
        List<Json> numbers = new ArrayList<>();
        for (long number = table.kind().smallest(); number <= table.kind().largest(); number++) {
            String text = NumberKind.coapText(number >> 5, number & 31);
            if (!table.declared().containsKey(text) && isAllowed(number)) {
                numbers.add(new Json.Str(text));
            }
        }
        return numbers.isEmpty()
                ? JsonObject.FORBIDDEN
                : new JsonObject().with("enum", numbers).build();
    }

    private boolean isAllowed(long number) {
        for (List<Range> allowed : ranges) {
            boolean within = false;
            for (Range range : allowed) {
                within |= range.first().value() <= number
                        && number <= range.last().value();
            }
            if (!within) {
                return false;
            }
        }
        return true;
    }
}
