package io.codebook.imports;

import io.codebook.compiler.model.NumberKind;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of numbers the codes of a file have. */
final class NumberForms {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)|0[xX][0-9A-Fa-f]+");
    private static final Pattern COAP = Pattern.compile("[2-5]\\.[0-3][0-9]");
    private static final Pattern RANGE = Pattern.compile("(0[xX])?[0-9A-Fa-f]+ ?(-|–|\\.\\.) ?(0[xX])?[0-9A-Fa-f]+"
            + "|[0-9]\\.[0-9]{2} ?(-|–) ?[0-9]\\.[0-9]{2}"
            + "|[1-9]\\.?[xX]{2}");

    private NumberForms() {}

    /** Whether a file gives a range or a class in the place of a number, as registries do: {@code 105-199}, {@code 4xx}. */
    static boolean isRange(String number) {
        return RANGE.matcher(number).matches();
    }

    /** The narrowest kind that has all these numbers. */
    static NumberKind kind(List<String> numbers) {
        if (!numbers.isEmpty()
                && numbers.stream().allMatch(number -> COAP.matcher(number).matches())) {
            return NumberKind.COAP;
        }
        for (NumberKind kind : List.of(NumberKind.INT, NumberKind.UINT32, NumberKind.INT64)) {
            if (numbers.stream().allMatch(number -> fits(number, kind))) {
                return kind;
            }
        }
        return NumberKind.TEXT;
    }

    /** Whether a number is one of a kind. */
    static boolean fits(String number, NumberKind kind) {
        if (kind == NumberKind.TEXT) {
            return !number.isBlank();
        }
        if (kind == NumberKind.COAP) {
            return COAP.matcher(number).matches();
        }
        BigInteger value = INTEGER.matcher(number).matches() ? value(number) : null;
        return value != null
                && value.compareTo(BigInteger.valueOf(kind.smallest())) >= 0
                && value.compareTo(BigInteger.valueOf(kind.largest())) <= 0;
    }

    /** What two spellings of one number have in common. */
    static String canonical(String number, NumberKind kind) {
        boolean isInteger = kind.isNumeric() && kind != NumberKind.COAP;
        return isInteger ? String.valueOf(value(number)) : number;
    }

    private static @Nullable BigInteger value(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        return lower.startsWith("0x") ? new BigInteger(lower.substring(2), 16) : new BigInteger(lower);
    }
}
