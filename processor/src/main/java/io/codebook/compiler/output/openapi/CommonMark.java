package io.codebook.compiler.output.openapi;

import io.codebook.compiler.model.Ascii;

/** User text in descriptions, which OpenAPI reads as CommonMark. */
final class CommonMark {
    private static final String SPECIAL = "\\`*<>[]&";
    private static final String AT_START = "#+-=~";

    private CommonMark() {}

    /** The text, with a backslash before what would be markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (String line : text.lines().toList()) {
            escaped.append(escaped.isEmpty() ? "" : "\n");
            String plain = line.strip();
            int digits = 0;
            while (digits < plain.length() && Ascii.isDigit(plain.charAt(digits))) {
                digits++;
            }
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                boolean starts = i == 0 && AT_START.indexOf(c) >= 0;
                boolean numbers = i == digits && i > 0 && (c == '.' || c == ')');
                boolean emphasizes = c == '_' && !(isWithin(plain, i - 1) && isWithin(plain, i + 1));
                boolean isSpecial = SPECIAL.indexOf(c) >= 0 || starts || numbers || emphasizes;
                escaped.append(isSpecial ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isWithin(String text, int at) {
        return at >= 0 && at < text.length() && Ascii.isAlphanumeric(text.charAt(at));
    }
}
