package io.codebook.compiler.emit.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of the user that has constants: an enum, or a class with public static final fields of its own type.
 *
 * @param isEnum whether a {@code switch} can tell the constants apart
 * @param hidden why generated types do not see it, as the end of a sentence; null if they do, or nobody knows
 * @param constants in any order, because some compilers do not know that of a jar
 * @param methods its own methods and those that it inherits
 */
public record ConstantType(boolean isEnum, @Nullable String hidden, List<Constant> constants, List<Method> methods) {
    public ConstantType {
        constants = List.copyOf(constants);
        methods = List.copyOf(methods);
    }

    /**
     * A constant.
     *
     * @param isForRemoval whether it is deprecated for removal, of which compilers warn in another way
     */
    public record Constant(String name, boolean isDeprecated, boolean isForRemoval) {}

    /** A method; two with other parameters are two. */
    public record Method(
            String name, boolean isPublic, boolean isStatic, boolean hasParameters, boolean returnsSomething) {
        /** Whether it tells something about a constant. */
        public boolean isGetter() {
            return isPublic && !isStatic && !hasParameters && returnsSomething;
        }
    }
}
