package io.codebook.lock;

import java.util.Comparator;

/**
 * The order of the lines in a lock: by code points, which is also the order of their bytes in UTF-8, so that
 * {@code LC_ALL=C sort} gives it. {@link String#compareTo} differs beyond U+FFFF.
 */
final class LineOrder implements Comparator<String> {
    @Override
    public int compare(String line, String other) {
        int common = Math.min(line.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = line.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean isSurrogate = Character.isSurrogate(a); // half of a code point beyond U+FFFF
                return isSurrogate == Character.isSurrogate(b) ? a - b : isSurrogate ? 1 : -1;
            }
        }
        return line.length() - other.length();
    }
}
