package io.codebook.compiler.number;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.read.CodeReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a table of integers.
 *
 * @param digits how many hexadecimal digits a number has at least; 0 in a table of decimal ones
 * @param isLowerCase whether hexadecimal digits are small letters
 */
record IntegerSequence(NumberKind kind, int digits, boolean isLowerCase) implements NumberSequence {
    private static final String MARK = "0x";

    /** The sequence of a table, whose first number tells how many digits it writes. */
    static IntegerSequence of(CodeTable table) {
        if (!table.isHexadecimal()) {
            return new IntegerSequence(table.kind(), 0, false);
        }
        int digits = 0;
        boolean hasSmall = false;
        boolean hasLarge = false;
        for (Code code : table.declared().values()) {
            String written = code.written();
            String number = written.substring(Math.min(written.indexOf('x') + 1, written.length()));
            digits = digits == 0 ? number.length() : digits;
            hasSmall |= !number.equals(number.toUpperCase(Locale.ROOT));
            hasLarge |= !number.equals(number.toLowerCase(Locale.ROOT));
        }
        return new IntegerSequence(table.kind(), digits, hasSmall && !hasLarge);
    }

    @Override
    public @Nullable Interval intervalOf(String written) {
        Text text = new Text(Place.startOf(""), written);
        Range range = new CodeReader(kind, new Problems()).range(text);
        return range == null
                ? null
                : new Interval(range.first().value(), range.last().value());
    }

    @Override
    public String spelled(long number) {
        if (kind == NumberKind.COAP) {
            return kind.spelled(number);
        }
        if (digits == 0) {
            return Long.toString(number);
        }
        String hexadecimal = String.format("%0" + digits + (isLowerCase ? "x" : "X"), Math.abs(number));
        return (number < 0 ? "-" : "") + MARK + hexadecimal;
    }

    @Override
    public Interval all() {
        return new Interval(kind.smallest(), kind.largest());
    }
}
