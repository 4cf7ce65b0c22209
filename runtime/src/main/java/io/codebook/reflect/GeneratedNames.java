package io.codebook.reflect;

import java.util.Locale;

/** The Java names that ids of codes.yaml have in generated types. */
public final class GeneratedNames {
    private GeneratedNames() {}

    /**
     * The accessor of a field.
     *
     * @param id such as {@code error.type}
     * @return such as {@code errorType}
     */
    public static String member(String id) {
        String type = type(id);
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /**
     * What the methods that look up by a field have in their names.
     *
     * @param id such as {@code error.type}
     * @return such as {@code ErrorType}, for {@code findByErrorType}
     */
    public static String type(String id) {
        StringBuilder type = new StringBuilder();
        for (String word : id.split("[^A-Za-z0-9]+", -1)) {
            type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return type.toString();
    }
}
