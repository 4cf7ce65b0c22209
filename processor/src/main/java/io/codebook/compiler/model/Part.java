package io.codebook.compiler.model;

import java.util.List;

/**
 * One of the enums that the constants of a large table are in.
 *
 * @param type its Java type
 * @param codes those that are in it, in the order of the table; never empty
 */
public record Part(String type, List<Code> codes) {
    public Code first() {
        return codes.get(0);
    }
}
