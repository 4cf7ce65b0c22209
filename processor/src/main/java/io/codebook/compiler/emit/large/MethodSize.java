package io.codebook.compiler.emit.large;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Splits what grows with a table over several methods, so that HotSpot compiles each. Only the static initialiser of an enum
 * cannot be split, as the constants can be assigned nowhere else.
 */
public final class MethodSize {
    /** For the place where the methods are called. */
    public static final CodeBlock COMMENT =
            CodeBlock.of("// split, because HotSpot compiles no method of more than 8,000 bytes\n");

    private MethodSize() {}

    /** Whether one method has room for all items. */
    static <T> boolean fits(List<T> items, ToIntFunction<T> bytes) {
        return sum(items, bytes) <= ClassFileLimits.COMPILED_METHOD_BYTES;
    }

    /** Whether one switch over an enum has room for a case for each item. */
    public static <T> boolean fitsEnumSwitch(List<T> items, ToIntFunction<T> bytes) {
        return ClassFileLimits.fitEnumSwitch(items.size(), sum(items, bytes));
    }

    private static <T> long sum(List<T> items, ToIntFunction<T> bytes) {
        long sum = 0;
        for (T item : items) {
            sum += bytes.applyAsInt(item);
        }
        return sum;
    }

    /** The items in their order, as many to a list as one method has room for. */
    public static <T> List<List<T>> split(List<T> items, ToIntFunction<T> bytes) {
        List<List<T>> methods = new ArrayList<>();
        int used = ClassFileLimits.COMPILED_METHOD_BYTES;
        for (T item : items) {
            used += bytes.applyAsInt(item);
            if (used > ClassFileLimits.COMPILED_METHOD_BYTES) {
                methods.add(new ArrayList<>());
                used = bytes.applyAsInt(item);
            }
            methods.get(methods.size() - 1).add(item);
        }
        return methods;
    }
}
