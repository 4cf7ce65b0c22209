package io.codebook.lock;

/** Where in a lock things stand. */
final class Patterns {
    static final FactPath CODE = FactPath.of("table", FactPath.ANY, "code", FactPath.ANY);
    static final FactPath CODE_FIELD = CODE.and("field", FactPath.ANY);
    static final FactPath FIELD = FactPath.of("table", FactPath.ANY, "field", FactPath.ANY);
    static final FactPath RESERVED = FactPath.of("table", FactPath.ANY, "reserved", FactPath.ANY);
    static final FactPath GROUP = FactPath.of("table", FactPath.ANY, "group", FactPath.ANY);
    static final FactPath OPERATION = FactPath.of("table", FactPath.ANY, "operation", FactPath.ANY, FactPath.ANY);
    static final FactPath ANSWER = OPERATION.and("answer", FactPath.ANY);
    static final FactPath MAPPED = FactPath.of("mapping", FactPath.ANY, FactPath.ANY, "code", FactPath.ANY);
    static final FactPath UNMAPPED = FactPath.of("mapping", FactPath.ANY, FactPath.ANY, "none", FactPath.ANY);
    static final FactPath OTHERWISE = FactPath.of("mapping", FactPath.ANY, FactPath.ANY, "otherwise");
    static final FactPath OTHERWISE_NONE = FactPath.of("mapping", FactPath.ANY, FactPath.ANY, "otherwise-none");
    static final FactPath SCHEMA = FactPath.of("schema", FactPath.ANY);

    private Patterns() {}
}
