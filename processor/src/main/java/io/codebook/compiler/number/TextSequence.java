package io.codebook.compiler.number;

import io.codebook.compiler.model.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * Texts that differ in the digits at their end: {@code E001}, {@code E002} and so on.
 *
 * @param beginning what all of them begin with
 * @param digits how many digits follow
 */
record TextSequence(String beginning, int digits) implements NumberSequence {
    /** So many digits always fit into a long. */
    private static final int MOST_DIGITS = 18;

    /** The sequence of a text, or null when the text does not end in a digit. */
    static @Nullable TextSequence of(String text) {
        int start = text.length();
        while (start > 0 && text.length() - start < MOST_DIGITS && Ascii.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start == text.length() ? null : new TextSequence(text.substring(0, start), text.length() - start);
    }

    /** The sequence of {@code E001-E099}, or null when both texts are not of one. */
    static @Nullable TextSequence ofRange(String range) {
        TextSequence sequence = of(range.substring(0, range.length() / 2));
        return sequence == null || sequence.intervalOf(range) == null ? null : sequence;
    }

    @Override
    public @Nullable Interval intervalOf(String written) {
        int length = beginning.length() + digits;
        if (written.length() == 2 * length + 1 && written.charAt(length) == '-') {
            Interval first = intervalOf(written.substring(0, length));
            Interval last = intervalOf(written.substring(length + 1));
            return first == null || last == null || first.first() > last.last()
                    ? null
                    : new Interval(first.first(), last.last());
        }
        if (!written.startsWith(beginning)
                || written.length() != beginning.length() + digits
                || !Ascii.isDigits(written.substring(beginning.length()))) {
            return null;
        }
        long number = Long.parseLong(written.substring(beginning.length()));
        return new Interval(number, number);
    }

    @Override
    public String spelled(long number) {
        String written = Long.toString(number);
        return beginning + "0".repeat(digits - written.length()) + written;
    }

    @Override
    public Interval all() {
        return new Interval(0, Long.parseLong("9".repeat(digits)));
    }
}
