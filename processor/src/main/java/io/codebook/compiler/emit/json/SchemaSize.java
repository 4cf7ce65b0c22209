package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.SchemaTemplate;

/**
 * An estimate of how large filled schemas become. A schema has a value for each placeholder and each code, so a short file
 * could ask for more text than the memory of a compiler holds.
 */
public final class SchemaSize {
    /** The characters that all schemas of a book may have: 10 placeholders within two objects for 20,000 codes. */
    private static final long MOST_CHARACTERS = 40_000_000;
    /** What surrounds a value: quotes, line ends, and the braces of each object that it is nested in. */
    private static final int AROUND_VALUE = 50;

    private long characters;

    /** Adds a schema, and returns whether all schemas together are still small enough. */
    public boolean add(SchemaTemplate schema, CodeTable table) {
        HoleValues values = new HoleValues(table);
        UnknownCodes unknown = new UnknownCodes(schema, table, values);
        for (Json.Hole hole : schema.holes()) {
            if (UnknownCodes.areAcceptedBy(schema) && unknown.identifies(hole)) {
                characters += (long) AROUND_VALUE * table.rows().size(); // to say that an unknown code is none of these
            }
        }
        for (Row row : schema.rows(table)) {
            for (Json.Hole hole : schema.holes()) {
                int depth = hole.path() == null ? 1 : hole.path().size();
                characters += (long) AROUND_VALUE * (values.count(hole, row) + depth) + values.length(hole, row);
                if (characters > MOST_CHARACTERS) {
                    return false;
                }
            }
        }
        return true;
    }
}
