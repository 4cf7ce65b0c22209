package io.codebook.compiler.emit.json;

import io.codebook.compiler.json.JsonObject;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives of a schema, one for each code. A long list is split into groups, because validators that compile a schema
 * nest the alternatives of one list, and others try them all. A group first asks for the values that its codes have, so
 * that only the alternatives of one group are tried.
 */
abstract class CodeAlternatives {
    private static final int LONGEST_LIST = 100;

    /** What is valid for one code. */
    abstract Json.Obj of(Row row);

    /** What all codes of a group permit, whichever code it is. */
    abstract Json.Obj values(List<Row> rows);

    /**
     * A group of alternatives.
     *
     * @param group has its title
     * @param values a reference to what {@link #values} returned
     */
    abstract Json.Obj group(JsonObject group, Json.Obj values, List<Json.Obj> alternatives);

    /** The alternatives, or references to groups of them. */
    final List<Json.Obj> list(List<Row> rows, Definitions definitions) {
        if (rows.size() <= LONGEST_LIST) {
            return each(rows);
        }
        List<Json.Obj> groups = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += LONGEST_LIST) {
            List<Row> some = rows.subList(start, Math.min(rows.size(), start + LONGEST_LIST));
            String first = some.get(0).code().text();
            String last = some.get(some.size() - 1).code().text();
            int number = groups.size() + 1;
            // a definition of its own: validators copy what has no references to where it is used
            Json.Obj values = definitions.add("values" + number, values(some));
            Json.Obj group = group(new JsonObject().with("title", first + " to " + last), values, each(some));
            groups.add(definitions.add("codes" + number, group));
        }
        return groups;
    }

    private List<Json.Obj> each(List<Row> rows) {
        List<Json.Obj> each = new ArrayList<>();
        for (Row row : rows) {
            each.add(of(row));
        }
        return each;
    }
}
