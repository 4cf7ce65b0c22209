package io.codebook.enums;

import io.codebook.compiler.check.ExistingEnums;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ExpectedApi.Accessor;
import io.codebook.compiler.model.Row;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a table with the constants of its enum, which was compiled. */
final class EnumComparison {
    private final CodeTable table;
    private final String type;
    private final EnumClass compiled;
    private final Problems problems;

    EnumComparison(CodeTable table, ExistingType existing, EnumClass compiled, Problems problems) {
        this.table = table;
        type = existing.qualified();
        this.compiled = compiled;
        this.problems = problems;
    }

    void run() {
        ExistingEnums.check(table, EnumShape.of(compiled), problems);
        Map<String, Row> rows = new HashMap<>();
        Map<String, Row> others = new HashMap<>();
        for (Row row : table.rows().values()) {
            rows.put(row.constant().value(), row);
            row.aliases().forEach(alias -> others.put(alias.value(), row));
        }
        for (Accessor accessor : table.expected().accessors()) {
            Method getter = compiled.getter(accessor.method().value());
            RowPart part = RowPart.of(table, accessor);
            if (getter != null && isUsable(accessor, getter, part)) { // one that is missing has been reported
                compare(accessor, getter, part, rows, part.isNumber() ? others : Map.of());
            }
        }
    }

    private boolean isUsable(Accessor accessor, Method getter, RowPart part) {
        if (ReturnedValue.canBe(part, getter.getReturnType())) {
            return true;
        }
        boolean isMany = part.field() != null && part.field().many();
        problems.add(
                accessor.method().place(),
                ProblemId.BAD_ACCESSOR,
                call(accessor) + " returns " + getter.getReturnType().getTypeName() + ", which cannot be the "
                        + part.noun() + " of a row, " + (isMany ? "of which there are several" : "an integer")
                        + "; name another method, or correct the part");
        return false;
    }

    private void compare(
            Accessor accessor, Method getter, RowPart part, Map<String, Row> rows, Map<String, Row> others) {
        for (Enum<?> constant : compiled.constants()) {
            Row row = rows.getOrDefault(constant.name(), others.get(constant.name()));
            if (row == null) {
                continue; // it has been reported, or is another name of a code and may have a text of its own
            }
            Object value;
            try {
                value = compiled.value(getter, constant);
            } catch (EnumFailure failure) {
                problems.add(
                        accessor.method().place(),
                        ProblemId.BAD_ACCESSOR,
                        call(accessor) + " fails for " + constant.name() + ": " + failure.thrown()
                                + "; correct it, or remove it from \"accessors\"");
                return;
            }
            if (!ReturnedValue.is(part, row, value)) {
                report(accessor, part, row, constant.name(), value);
            }
        }
    }

    private void report(Accessor accessor, RowPart part, Row row, String constant, @Nullable Object value) {
        List<String> texts = part.texts(row);
        String here = texts.isEmpty()
                ? constant + " has no " + part.noun() + " here"
                : "the " + part.noun() + " of " + constant + " is " + here(part, row, texts) + " here";
        problems.add(
                part.place(row),
                ProblemId.ENUM_DIFFERS,
                here + ", but " + call(accessor) + " returns " + ReturnedValue.shown(value)
                        + "; correct the one that is wrong");
    }

    private static String here(RowPart part, Row row, List<String> texts) {
        if (part.isNumber()) {
            return row.code().written();
        }
        return part.isInteger() ? texts.get(0) : "\"" + String.join("\", \"", texts) + "\"";
    }

    private String call(Accessor accessor) {
        return accessor.method() + "() of " + type;
    }
}
