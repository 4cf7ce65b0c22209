package io.codebook.compiler.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.ClassFileLimits;
import io.codebook.compiler.emit.large.ColumnArray;
import io.codebook.compiler.emit.source.RowPlaceholders;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Where the constants of an enum keep their values: in fields, or in arrays beside the enum where the constructor calls of all
 * constants do not fit into the static initialiser, which javac cannot split.
 */
enum Storage {
    FIELDS,
    ARRAYS;

    static Storage of(List<Row> rows, List<Column> columns) {
        int boxed = 0;
        for (Column column : columns) {
            boxed += column.type().isBoxedPrimitive() ? 1 : 0;
        }
        long aliases = 0;
        for (Row row : rows) {
            aliases += row.aliases().size();
        }
        return ClassFileLimits.fitEnum(rows.size(), aliases, columns.size(), boxed) ? FIELDS : ARRAYS;
    }

    /** The expression with which a constant reads one of its own values. */
    CodeBlock read(Column column) {
        return this == FIELDS ? CodeBlock.of("$N", column.name()) : ColumnArray.read(column.name());
    }

    void addTo(
            TypeSpec.Builder type,
            List<Column> columns,
            List<Row> rows,
            Expressions expressions,
            RowPlaceholders placeholders) {
        if (this == FIELDS) {
            fields(type, columns);
            return;
        }
        for (Column column : columns) {
            ColumnArray array = new ColumnArray(column.name(), column.type(), rows.size(), placeholders);
            List<String> values = new ArrayList<>(rows.size());
            for (Row row : rows) {
                values.add(expressions.of(column, row, array.indent()));
            }
            type.addType(array.of(values));
        }
    }

    private static void fields(TypeSpec.Builder type, List<Column> columns) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Column column : columns) {
            type.addField(FieldSpec.builder(column.type(), column.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addParameter(column.type(), column.name());
            constructor.addStatement("this.$N = $N", column.name(), column.name());
        }
        type.addMethod(constructor.build());
    }
}
