package io.codebook.lock.diff;

import java.util.Locale;

/** Whom a change reaches. */
public enum Audience {
    /** Programs at the other end: what is sent means something else, or is no longer understood. */
    PEERS,
    /** Java source code that uses the generated types. */
    SOURCES,
    /** Compiled Java classes that use the generated types, and data in which these keep constants by name or by ordinal. */
    BINARIES,
    /** Whoever validates bodies with the JSON Schemas. */
    SCHEMAS,
    /** People who read names, meanings and phrases. */
    READERS;

    /** The audience as messages and JSON show it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
