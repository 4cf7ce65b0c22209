package io.codebook.compiler.model;

import java.util.List;

/**
 * One of the enums of a table with {@code parts}.
 *
 * @param type its Java type
 * @param codes its codes in the order of the table; never empty
 */
public record Part(String type, List<Code> codes) {
    /** The first of its codes. */
    public Code first() {
        return codes.get(0);
    }
}
