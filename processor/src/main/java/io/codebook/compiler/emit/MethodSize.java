package io.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What fits into one method. HotSpot compiles no method of more than 8,000 bytes of bytecode (its HugeMethodLimit), be it
 * called ever so often. What grows with a table is spread over several methods before it is as large as that; the one thing
 * that cannot be is the static initialiser of an enum, as its constants can be assigned nowhere else.
 */
final class MethodSize {
    /** Sizes are estimated, so some room is left. */
    static final int MOST_BYTES = 7_500;

    /**
     * The most cases of a switch over an enum: javac makes a table of their ordinals in the static initialiser of another
     * class, where each takes 17 bytes.
     */
    static final int MOST_CASES = 400;

    /** For the place where the methods are called. */
    static final CodeBlock COMMENT =
            CodeBlock.of("// in parts, as the JVM compiles no method of more than 8,000 bytes\n");

    private MethodSize() {}

    static <T> boolean fits(List<T> items, ToIntFunction<T> bytes) {
        long sum = 0;
        for (T item : items) {
            sum += bytes.applyAsInt(item);
        }
        return sum <= MOST_BYTES;
    }

    /** The items in their order, as many to a list as one method has room for. */
    static <T> List<List<T>> split(List<T> items, ToIntFunction<T> bytes) {
        List<List<T>> methods = new ArrayList<>();
        int used = MOST_BYTES;
        for (T item : items) {
            used += bytes.applyAsInt(item);
            if (used > MOST_BYTES) {
                methods.add(new ArrayList<>());
                used = bytes.applyAsInt(item);
            }
            methods.get(methods.size() - 1).add(item);
        }
        return methods;
    }
}
