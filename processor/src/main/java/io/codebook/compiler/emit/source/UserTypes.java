package io.codebook.compiler.emit.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of the user that a compilation has. */
public interface UserTypes {
    /** For commands, which have no class path. */
    UserTypes UNKNOWN = name -> null;

    /** A type by its qualified name, or null if the compilation does not have it. */
    @Nullable
    UserType find(String name);

    /** Whether types can be found at all. */
    default boolean areKnown() {
        return this != UNKNOWN;
    }

    /**
     * A type of the user.
     *
     * @param unusable why a generated type can neither implement the interface nor have the annotation, such as
     *     {@code is a class}; null if it can
     * @param methods the methods that it leaves to those who implement it; of an annotation, the elements without a default
     * @param valueOf what its public static methods {@code valueOf} make a value of the type from
     */
    record UserType(@Nullable String unusable, List<Method> methods, List<String> valueOf) {}

    /**
     * A method.
     *
     * @param hasParameters whether it has any
     * @param result its return type as the source spells it, with the qualified names of classes
     */
    record Method(String name, boolean hasParameters, String result) {}
}
