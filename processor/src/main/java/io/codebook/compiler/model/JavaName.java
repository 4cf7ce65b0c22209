package io.codebook.compiler.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How names of the user's become names in Java. Without regular expressions: a build asks this of every row, and most of them
 * in code that is still interpreted.
 */
public final class JavaName {
    private JavaName() {}

    /** Whether a name is a capital letter, and capital letters, digits and _ behind it. */
    public static boolean isConstant(String name) {
        return isType(name) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a name is a capital letter, and letters, digits and _ behind it. */
    public static boolean isType(String name) {
        return Ascii.isOf(name, "_") && Ascii.isUpper(name.charAt(0));
    }

    /**
     * {@code Bad Request} and {@code BadRequest} to {@code BAD_REQUEST}; null when that gives no constant. {@code NotFound} has two
     * words, and so has {@code HTTPVersion}.
     */
    public static @Nullable String constant(String name) {
        String letters = name.replace("'", "").replace("’", "");
        StringBuilder words = new StringBuilder();
        boolean between = false;
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            int c = letters.codePointAt(i);
            if (!isLetterOrNumber(c)) {
                between = true;
                continue;
            }
            if (!words.isEmpty() && (between || isHump(letters, i))) {
                words.append('_');
            }
            words.appendCodePoint(c);
            between = false;
        }
        String constant = words.toString().toUpperCase(Locale.ROOT);
        return isConstant(constant) ? constant : null;
    }

    /** {@code error.type} to {@code errorType}. */
    public static String member(String id) {
        String type = type(id);
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** {@code error.type} to {@code ErrorType}. */
    public static String type(String id) {
        StringBuilder type = new StringBuilder();
        boolean wordStarts = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isLetterOrNumber(c)) {
                wordStarts = true;
            } else {
                type.append(wordStarts ? Character.toUpperCase(c) : c);
                wordStarts = false;
            }
        }
        return type.toString();
    }

    /** Whether a word starts inside another: with a capital behind a small letter, or before one. */
    private static boolean isHump(String letters, int at) {
        if (!Ascii.isUpper(letters.charAt(at))) {
            return false;
        }
        char before = letters.charAt(at - 1);
        boolean smallFollows = at + 1 < letters.length() && Ascii.isLower(letters.charAt(at + 1));
        return Ascii.isLower(before) || Ascii.isDigit(before) || (Ascii.isUpper(before) && smallFollows);
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 0x80) {
            return Ascii.isAlphanumeric(c);
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
