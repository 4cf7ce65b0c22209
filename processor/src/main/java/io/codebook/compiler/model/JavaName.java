package io.codebook.compiler.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns names and ids of codes.yaml into Java identifiers. Uses no regular expressions: builds call this for every row,
 * mostly while the code is still interpreted.
 */
public final class JavaName {
    /** Between the capital letters of an abbreviation. */
    private static final int MAX_SMALL_LETTERS = 2;

    private JavaName() {}

    /** Whether a name matches {@code [A-Z][A-Z0-9_]*}. */
    public static boolean isConstant(String name) {
        return isType(name) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a name matches {@code [A-Z][A-Za-z0-9_]*}. */
    public static boolean isType(String name) {
        return Ascii.isOf(name, "_") && Ascii.isUpper(name.charAt(0));
    }

    /**
     * The constant of a name: {@code BAD_REQUEST} for {@code Bad Request} and {@code BadRequest}; {@code HTTP_VERSION} for
     * {@code HTTPVersion}; {@code GRANTED_QOS} for {@code Granted QoS}. A name that is a constant already stays as it is. Null when the result would not be a constant.
     */
    public static @Nullable String constant(String name) {
        if (isConstant(name)) {
            return name;
        }
        String letters = name.replace("'", "").replace("’", "");
        StringBuilder words = new StringBuilder();
        boolean between = false;
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            int c = letters.codePointAt(i);
            if (!isLetterOrNumber(c)) {
                between = true;
                continue;
            }
            if (!words.isEmpty() && (between || startsWord(letters, i))) {
                words.append('_');
            }
            words.appendCodePoint(c);
            between = false;
        }
        String constant = words.toString().toUpperCase(Locale.ROOT);
        return isConstant(constant) ? constant : null;
    }

    /** The Java member of an id: {@code errorType} for {@code error.type}. */
    public static String member(String id) {
        String type = type(id);
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** The Java type of an id: {@code ErrorType} for {@code error.type}. */
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

    /** Whether a capital letter starts a word: it follows a lower-case letter or digit, or a lower-case letter follows it. */
    private static boolean startsWord(String letters, int at) {
        if (!Ascii.isUpper(letters.charAt(at)) || endsAbbreviation(letters, at)) {
            return false;
        }
        char before = letters.charAt(at - 1);
        boolean smallFollows = at + 1 < letters.length() && Ascii.isLower(letters.charAt(at + 1));
        return Ascii.isLower(before) || Ascii.isDigit(before) || (Ascii.isUpper(before) && smallFollows);
    }

    /** Whether a capital letter is the last one of an abbreviation such as QoS, IoT or PaaS. */
    private static boolean endsAbbreviation(String letters, int at) {
        boolean wordEnds = at + 1 == letters.length() || !isLetterOrNumber(letters.codePointAt(at + 1));
        int start = at;
        while (start > 0 && Ascii.isLower(letters.charAt(start - 1))) {
            start--;
        }
        boolean isShort = start < at && at - start <= MAX_SMALL_LETTERS && start > 0;
        boolean wordStarts = start == 1 || (start > 1 && !isLetterOrNumber(letters.codePointBefore(start - 1)));
        return wordEnds && isShort && Ascii.isUpper(letters.charAt(start - 1)) && wordStarts;
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 0x80) {
            return Ascii.isAlphanumeric(c);
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
