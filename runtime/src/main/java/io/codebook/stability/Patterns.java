package io.codebook.stability;

/** Where in a lock things stand. */
final class Patterns {
    static final Path TABLE = Path.of("table", Path.ANY);
    static final Path CODE = TABLE.and("code", Path.ANY);
    static final Path CODE_FIELD = CODE.and("field", Path.ANY);
    static final Path ALIAS = CODE.and("alias", Path.ANY);
    static final Path RESERVED = TABLE.and("reserved", Path.ANY);
    static final Path FIELD = TABLE.and("field", Path.ANY);
    static final Path VALUE = FIELD.and("value", Path.ANY);
    static final Path GROUP = TABLE.and("group", Path.ANY);
    static final Path OPERATION = TABLE.and("operation", Path.ANY, Path.ANY);
    static final Path ANSWER = OPERATION.and("answer", Path.ANY);
    static final Path MAPPING = Path.of("mapping", Path.ANY, Path.ANY);
    static final Path MAPPED = MAPPING.and("code", Path.ANY);
    static final Path UNMAPPED = MAPPING.and("none", Path.ANY);
    static final Path SCHEMA = Path.of("schema", Path.ANY);

    private Patterns() {}
}
