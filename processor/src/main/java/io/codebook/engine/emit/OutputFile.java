package io.codebook.engine.emit;

/**
 * A file to write.
 *
 * @param kind where it belongs
 * @param name a qualified type name for Java, a path in the jar for a resource
 * @param text its content
 */
public record OutputFile(Kind kind, String name, String text) {
    public enum Kind {
        JAVA,
        RESOURCE
    }
}
