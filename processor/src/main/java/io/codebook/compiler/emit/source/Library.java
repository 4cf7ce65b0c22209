package io.codebook.compiler.emit.source;

import java.util.Locale;

/** A library that generated code refers to if it is on the class path of the compilation. */
public enum Library {
    /** Reads and writes JSON; versions 2 and 3 share their annotations. */
    JACKSON("com.fasterxml.jackson.annotation.JsonCreator"),
    /** Jakarta REST, which makes parameters from texts. */
    JAKARTA_REST("jakarta.ws.rs.Path");

    private final String type;

    Library(String type) {
        this.type = type;
    }

    /** A type that the class path has if it has the library. */
    public String type() {
        return type;
    }

    /** How options name the library, such as {@code jakarta-rest}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
