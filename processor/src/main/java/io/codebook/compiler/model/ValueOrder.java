package io.codebook.compiler.model;

import io.codebook.lock.CodePointOrder;
import java.util.Comparator;

/**
 * The order of several values of a row in all outputs: declared values in the order of their declaration, integers by their
 * value, and texts by code point. The order in the file is layout.
 */
public final class ValueOrder implements Comparator<Text> {
    private static final CodePointOrder BY_CODE_POINT = new CodePointOrder();
    private static final NumberOrder BY_NUMBER = new NumberOrder(NumberKind.INT.word());

    private final Field field;

    public ValueOrder(Field field) {
        this.field = field;
    }

    @Override
    public int compare(Text one, Text other) {
        return switch (field.type()) {
            case VALUES -> position(one) - position(other);
            case INT -> BY_NUMBER.compare(one.value(), other.value());
            case LABEL, TEXT, BOOLEAN -> BY_CODE_POINT.compare(one.value(), other.value());
        };
    }
    /** A value that is not declared comes last; it is reported elsewhere. */
    private int position(Text value) {
        Field.Value declared = field.declared(value);
        return declared == null ? field.values().size() : field.values().indexOf(declared);
    }
}
