package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Row;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of the entries of a table.
 *
 * @param optional whether an entry may lack it
 * @param narrows whether its value tells which numbers an entry may have, so that the compiler narrows them
 * @param value the value that a row has; null if it has none
 */
record TsProperty(
        String name,
        TsDoc doc,
        String type,
        boolean optional,
        boolean narrows,
        Function<Row, @Nullable TsValue> value) {
    /** The property in a type of the entries that have the value of a row. */
    String declared(Row row) {
        TsValue own = value.apply(row);
        return own == null ? "readonly " + name + "?: undefined;" : "readonly " + name + ": " + own + ";";
    }

    /** The property in a type of all entries. */
    String declared() {
        return "readonly " + name + (optional ? "?: " : ": ") + type + ";";
    }
}
