package io.codebook.compiler.emit;

import io.codebook.compiler.diagnostic.Place;
import java.util.List;

/**
 * A file to write.
 *
 * @param origin what it is made of
 * @param kind where it belongs
 * @param name a qualified type name for Java, a path in the jar for a resource
 * @param types the binary names of the public types in a file of Java, nested ones included
 * @param text its content
 */
public record OutputFile(Place origin, Kind kind, String name, List<String> types, String text) {
    /** A resource. */
    public OutputFile(Place origin, Kind kind, String name, String text) {
        this(origin, kind, name, List.of(), text);
    }

    public enum Kind {
        JAVA,
        RESOURCE,
        /** A resource that several files of one name make together. */
        LOCK
    }
}
