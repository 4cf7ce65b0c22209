package io.codebook.compiler.model;

import java.util.Locale;

/**
 * How a table that is too large for one enum is divided. In which part a code is follows from the code and from what is
 * written here alone, so that no row that is added moves another.
 *
 * @param written as it stands in the file
 * @param size how many numbers are a part, or of how many first characters all texts of a part have the same
 */
public record Parts(Text written, NumberKind kind, int size) {
    /** The number of the part, counted from the one that begins with 0; for numbers. */
    public long index(Code code) {
        return Math.floorDiv(code.value(), (long) size);
    }

    /** What comes after the name of the table's type in that of the part. */
    public String suffix(Code code) {
        if (!kind.isNumeric()) {
            return "Of" + word(start(code));
        }
        long first = index(code) * size;
        return "From" + (first < 0 ? "Minus" : "") + digits(Math.abs(first));
    }

    /** What the codes of a part have in common, for people. */
    public String describe(Code code) {
        long first = index(code) * size;
        return kind.isNumeric()
                ? "from " + signed(first) + " to " + signed(first + size - 1)
                : "that begin with " + start(code);
    }

    /** The characters of a text by which its part is told, in upper case: names of files may not differ in case alone. */
    private String start(Code code) {
        String text = code.text();
        return text.substring(0, text.offsetByCodePoints(0, Math.min(size, text.codePointCount(0, text.length()))))
                .toUpperCase(Locale.ROOT);
    }

    /** Letters and digits stand for themselves, and all else for its place in Unicode, so that no two starts are one word. */
    private static String word(String start) {
        StringBuilder word = new StringBuilder();
        start.codePoints().forEach(c -> {
            boolean plain = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            word.append(plain ? Character.toString(c) : String.format("_%X", c));
        });
        return word.toString();
    }

    private String signed(long number) {
        return (number < 0 ? "-" : "") + digits(Math.abs(number));
    }

    /** Hexadecimal where the size is written so. */
    private String digits(long number) {
        return isHexadecimal() ? String.format("0x%X", number) : Long.toString(number);
    }

    private boolean isHexadecimal() {
        return written.value().toLowerCase(Locale.ROOT).startsWith("0x");
    }
}
