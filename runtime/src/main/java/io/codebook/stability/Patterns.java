package io.codebook.stability;

/** Where in a lock things stand. */
final class Patterns {
    static final Path CODE = Path.of("table", Path.ANY, "code", Path.ANY);
    static final Path CODE_FIELD = CODE.and("field", Path.ANY);
    static final Path FIELD = Path.of("table", Path.ANY, "field", Path.ANY);
    static final Path RESERVED = Path.of("table", Path.ANY, "reserved", Path.ANY);
    static final Path GROUP = Path.of("table", Path.ANY, "group", Path.ANY);
    static final Path OPERATION = Path.of("table", Path.ANY, "operation", Path.ANY, Path.ANY);
    static final Path ANSWER = OPERATION.and("answer", Path.ANY);
    static final Path MAPPED = Path.of("mapping", Path.ANY, Path.ANY, "code", Path.ANY);
    static final Path UNMAPPED = Path.of("mapping", Path.ANY, Path.ANY, "none", Path.ANY);
    static final Path OTHERWISE = Path.of("mapping", Path.ANY, Path.ANY, "otherwise");
    static final Path OTHERWISE_NONE = Path.of("mapping", Path.ANY, Path.ANY, "otherwise-none");
    static final Path SCHEMA = Path.of("schema", Path.ANY);

    private Patterns() {}
}
