package io.codebook.compiler.model;

import io.codebook.lock.CodePointOrder;
import java.util.Comparator;

/**
 * The order of the numbers of one table, in which Java has its constants: integers and CoAP codes by their value, texts by
 * code point. It compares numbers in their canonical spelling.
 */
public final class NumberOrder implements Comparator<String> {
    private static final CodePointOrder BY_CODE_POINT = new CodePointOrder();

    private final boolean text;

    /**
     * The order of one kind of numbers.
     *
     * @param kind as codes.yaml spells it, such as {@code uint32}
     */
    public NumberOrder(String kind) {
        text = kind.equals(NumberKind.TEXT.word());
    }

    @Override
    public int compare(String one, String other) {
        if (text) {
            return BY_CODE_POINT.compare(one, other);
        }
        boolean negative = one.startsWith("-");
        if (negative != other.startsWith("-")) {
            return negative ? -1 : 1;
        }
        int order = one.length() != other.length() ? one.length() - other.length() : one.compareTo(other);
        return negative ? -order : order;
    }
}
