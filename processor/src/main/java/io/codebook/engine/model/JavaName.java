package io.codebook.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names of the user's become names in Java. */
public final class JavaName {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9_]*");
    /** {@code NotFound} has two words, and so has {@code HTTPVersion}. */
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private JavaName() {}

    public static boolean isConstant(String name) {
        return CONSTANT.matcher(name).matches();
    }

    public static boolean isType(String name) {
        return TYPE.matcher(name).matches();
    }

    /** {@code Bad Request} and {@code BadRequest} to {@code BAD_REQUEST}; null when that gives no constant. */
    public static @Nullable String constant(String name) {
        String constant = String.join("_", words(name)).toUpperCase(Locale.ROOT);
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
        for (String word : BETWEEN_WORDS.split(id, -1)) {
            type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return type.toString();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(APOSTROPHE.matcher(name).replaceAll(""), -1)) {
            for (String word : HUMP.split(part, -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
