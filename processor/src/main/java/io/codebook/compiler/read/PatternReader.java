package io.codebook.compiler.read;

import io.codebook.compiler.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads patterns such as <code>{number} {name}</code>: words in braces, and fixed text. */
final class PatternReader {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private PatternReader() {}

    static List<Json.Part> parts(String pattern) {
        Matcher braces = BRACES.matcher(pattern);
        List<Json.Part> parts = new ArrayList<>();
        int end = 0;
        while (braces.find()) {
            addFixed(parts, pattern.substring(end, braces.start()));
            parts.add(new Json.Part(braces.group(1), false));
            end = braces.end();
        }
        addFixed(parts, pattern.substring(end));
        return List.copyOf(parts);
    }

    private static void addFixed(List<Json.Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Json.Part(text, true));
        }
    }
}
