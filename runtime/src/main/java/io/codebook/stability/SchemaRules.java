package io.codebook.stability;

import java.util.List;

/** The rules for declared schemas. */
final class SchemaRules {
    private SchemaRules() {}

    static List<Rule> all() {
        return List.of(
                Declared.added("schema-added", Patterns.SCHEMA, Grade.OK),
                Declared.removed("schema-removed", Patterns.SCHEMA, Grade.BREAK, "keep the schema", Effect.SCHEMA),
                new SchemaChanged());
    }
}
