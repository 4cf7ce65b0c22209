package io.codebook.engine.yaml;

/** Which characters a text may hold. */
final class Characters {
    private Characters() {}

    /**
     * The first code point that no text may hold, or -1: control characters other than tab and line feed, lone
     * surrogates, and the controls of writing direction, with which text can be made to read as other than it is.
     */
    static int firstRefused(String text) {
        return text.codePoints().filter(Characters::isRefused).findFirst().orElse(-1);
    }

    private static boolean isRefused(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean line = c == 0x2028 || c == 0x2029; // some tools, JavaPoet among them, end a line here
        return control || surrogate || direction || line;
    }
}
