package io.codebook.compiler.emit.source;

import io.codebook.compiler.model.ImportedTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of the user that a compilation has. */
public interface UserTypes extends ImportedTypes {
    /** A type by its qualified name, or null if the compilation does not have it. */
    @Nullable
    UserType find(String name);

    /** The constants of a type by its qualified name, or null if the compilation does not have it. */
    @Nullable
    ConstantType findConstants(String name);

    /** Whether the sources have a type of this qualified name, in upper or lower case. */
    boolean isInSources(String name);

    /** Whether types can be found at all. */
    default boolean areKnown() {
        return true;
    }

    @Override
    default boolean isCompilation() {
        return true;
    }

    /**
     * A type of the user.
     *
     * @param noInterface why no generated type can implement it, such as {@code is not an interface}; null if one can
     * @param noAnnotation why no generated type can be annotated with it; null if one can
     * @param methods the methods that whoever implements it has or inherits; of an annotation, its elements
     * @param valueOf what its public static methods {@code valueOf} make a value of the type from
     * @param constants the constants of an enum
     */
    record UserType(
            @Nullable String noInterface,
            @Nullable String noAnnotation,
            List<Method> methods,
            List<String> valueOf,
            List<String> constants) {}

    /**
     * A method.
     *
     * @param isDefault whether nobody has to implement it, or to give it a value
     * @param hasParameters whether it has any
     * @param result its return type as the source spells it, with the qualified names of classes
     */
    record Method(String name, boolean isDefault, boolean hasParameters, String result) {}
}
