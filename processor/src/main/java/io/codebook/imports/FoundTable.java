package io.codebook.imports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes of another file, in its order.
 *
 * @param name what the file calls them, such as the name of an enum; empty if it does not
 * @param leftOut what of the file is no code of the table, and why
 * @param enumerated the columns whose values are constants of an enum
 * @param kept the enum, if it stays beside the table; null if a type is to be generated
 */
record FoundTable(
        String name,
        List<FoundCode> codes,
        List<Remark> leftOut,
        Set<String> enumerated,
        @Nullable KeptEnum kept) {
    /** A table of which a type is to be generated. */
    FoundTable(String name, List<FoundCode> codes, List<Remark> leftOut) {
        this(name, codes, leftOut, Set.of(), null);
    }

    FoundTable {
        codes = List.copyOf(codes);
        leftOut = List.copyOf(leftOut);
        enumerated = Set.copyOf(enumerated);
    }
}
