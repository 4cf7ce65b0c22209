package io.codebook.compiler.model;

/**
 * Letters and digits of ASCII. Builds call this for every row, mostly while the code is still interpreted. Regular
 * expressions would be several times slower there.
 */
public final class Ascii {
    private Ascii() {}

    public static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isAlphanumeric(int c) {
        return isLower(c) || isUpper(c) || isDigit(c);
    }

    /** Whether a text consists of digits, one or more. */
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text consists of letters, digits and these signs, one character or more. */
    public static boolean isOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAlphanumeric(c) && signs.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
