package io.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Where the constants of an enum keep what they know: in fields, or in arrays beside the enum where the constructor
 * calls of all constants together would not fit into the static initialiser, which javac cannot split.
 */
enum Storage {
    FIELDS,
    ARRAYS;

    /** Bytes of bytecode that make a constant and put it into its field and, with Eclipse's compiler, into an array. */
    private static final int CONSTANT_BYTES = 24;
    /** Bytes that load an argument; a boxed one calls valueOf. */
    private static final int ARGUMENT_BYTES = 3;

    private static final int BOXED_ARGUMENT_BYTES = 6;
    /** The JVM's limit is 65,535 for a method; the rest is for what else the initialiser does. */
    private static final int INITIALISER_BYTES = 60_000;
    /** The JVM's limit is 255, and an enum's constructor has two more than one sees. */
    private static final int MOST_ARGUMENTS = 200;

    static Storage of(List<Row> rows, List<Column> columns) {
        int constant = CONSTANT_BYTES;
        for (Column column : columns) {
            constant += column.type().isBoxedPrimitive() ? BOXED_ARGUMENT_BYTES : ARGUMENT_BYTES;
        }
        long bytes = 0;
        for (Row row : rows) {
            bytes += constant + row.aliases().size() * CONSTANT_BYTES;
        }
        return bytes <= INITIALISER_BYTES && columns.size() <= MOST_ARGUMENTS ? FIELDS : ARRAYS;
    }

    /** The expression with which a constant reads one of its own values. */
    CodeBlock read(Column column) {
        return this == FIELDS ? CodeBlock.of("$N", column.name()) : CodeBlock.of("$L.ALL[ordinal()]", holder(column));
    }

    void addTo(
            TypeSpec.Builder type,
            List<Column> columns,
            List<Row> rows,
            Expressions expressions,
            RowPlaceholders bulk) {
        if (this == FIELDS) {
            fields(type, columns);
        } else {
            for (Column column : columns) {
                type.addType(new ColumnArray(column, expressions, bulk).of(rows));
            }
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

    static String holder(Column column) {
        return "Every" + JavaName.type(column.name());
    }
}
