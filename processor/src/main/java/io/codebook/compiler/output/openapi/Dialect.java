package io.codebook.compiler.output.openapi;

/** The versions of OpenAPI. */
enum Dialect {
    OPENAPI_3_1("3.1.0"),
    OPENAPI_3_0("3.0.3");

    private final String version;

    Dialect(String version) {
        this.version = version;
    }

    /** As the document says it. */
    String version() {
        return version;
    }
}
