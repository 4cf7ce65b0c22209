package io.codebook.compiler.model;

import java.util.List;

/**
 * What callers of a type that a generated one replaces expect of it besides.
 *
 * @param interfaces the interfaces that it implements, by their qualified names
 * @param accessors further methods
 * @param annotations the annotations on it, by their qualified names
 */
public record ExpectedApi(List<Text> interfaces, List<Accessor> accessors, List<Text> annotations) {
    /** What the format calls the interfaces. */
    public static final String IMPLEMENTS = "implements";

    /** What the format calls the methods. */
    public static final String ACCESSORS = "accessors";

    /** What the format calls the annotations. */
    public static final String ANNOTATIONS = "annotations";

    /** The parts of a row that a method may return, besides fields. */
    public static final List<String> PARTS = List.of("number", "name", "meaning", "constant", TextForm.WORD);

    /** The method that enums have anyway, and may have in another way. */
    public static final String TO_STRING = "toString";

    /** Whether callers expect nothing besides, as for most tables. */
    public boolean isEmpty() {
        return interfaces.isEmpty() && accessors.isEmpty() && annotations.isEmpty();
    }

    /**
     * A method that returns a part of a row, or does the same as a generated method.
     *
     * @param part one of {@link #PARTS}, the id of a field, or the name of a generated method
     * @param method its name in Java
     */
    public record Accessor(Text part, Text method) {}
}
