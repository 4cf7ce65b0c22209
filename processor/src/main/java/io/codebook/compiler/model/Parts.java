package io.codebook.compiler.model;

import java.util.Locale;

/**
 * How a large table is split into several enums. Only the number of a code and this determine its enum, so a new row never
 * moves another one.
 *
 * @param written the value as the file spells it
 * @param size how many numbers one enum covers; for texts, how many first characters the codes of one enum share
 */
public record Parts(Text written, NumberKind kind, int size) {
    /** The index of the part that has a code; part 0 starts with number 0. Only for numeric kinds. */
    public long index(Code code) {
        return Math.floorDiv(code.value(), (long) size);
    }

    /** What follows the type of the table in the name of the part's type, such as {@code From4000}. */
    public String suffix(Code code) {
        if (!kind.isNumeric()) {
            return "Of" + word(start(code));
        }
        long first = index(code) * size;
        return "From" + (first < 0 ? "Minus" : "") + digits(Math.abs(first));
    }

    /** What the codes of a part have in common, for messages and Javadoc: {@code from 4000 to 4999}. */
    public String describe(Code code) {
        long first = index(code) * size;
        return kind.isNumeric()
                ? "from " + signed(first) + " to " + signed(first + size - 1)
                : "that begin with " + start(code);
    }

    /** The first characters that determine the part of a text. In upper case, because file names must not differ in case alone. */
    private String start(Code code) {
        String text = code.text();
        return text.substring(0, text.offsetByCodePoints(0, Math.min(size, text.codePointCount(0, text.length()))))
                .toUpperCase(Locale.ROOT);
    }

    /** Keeps letters and digits and writes other characters as their code points, so that different starts stay different. */
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

    /** Hexadecimal when the file spells the size in hexadecimal. */
    private String digits(long number) {
        return isHexadecimal() ? String.format("0x%X", number) : Long.toString(number);
    }

    private boolean isHexadecimal() {
        return written.value().toLowerCase(Locale.ROOT).startsWith("0x");
    }
}
