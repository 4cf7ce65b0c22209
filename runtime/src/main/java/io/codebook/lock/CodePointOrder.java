package io.codebook.lock;

import java.util.Comparator;

/**
 * The order of texts by code points. It is also that of their bytes in UTF-8, so {@code LC_ALL=C sort} gives it to the lines of a
 * lock. {@link String#compareTo} differs beyond U+FFFF.
 */
public final class CodePointOrder implements Comparator<String> {
    /** Creates the order, which has no settings. */
    public CodePointOrder() {}

    @Override
    public int compare(String text, String other) {
        int common = Math.min(text.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = text.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean isSurrogate = Character.isSurrogate(a); // half of a code point beyond U+FFFF
                return isSurrogate == Character.isSurrogate(b) ? a - b : isSurrogate ? 1 : -1;
            }
        }
        return text.length() - other.length();
    }
}
