package io.codebook.engine.emit;

/**
 * Java source in ASCII, so that it means the same whatever encoding the compiler was told or took from the machine. Strings
 * and comments of generated code hold no backslash that could join with an escape.
 */
final class Ascii {
    private Ascii() {}

    static String escape(String java) {
        StringBuilder ascii = new StringBuilder(java.length());
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c < 0x7F) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }
}
