package io.codebook.imports;

import java.util.List;

/**
 * The codes of another file, in its order.
 *
 * @param name what the file calls them, such as the name of an enum; empty if it does not
 * @param leftOut what of the file is no code of the table, and why
 */
record FoundTable(String name, List<FoundCode> codes, List<Remark> leftOut) {
    FoundTable {
        codes = List.copyOf(codes);
        leftOut = List.copyOf(leftOut);
    }
}
