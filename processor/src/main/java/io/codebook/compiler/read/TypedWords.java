package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that are booleans or null in YAML. Codebook reads all values as they are written, but who writes {@code deprecated:
 * true} does not mean the text "true".
 */
final class TypedWords {
    private static final Set<String> BOOLEANS = Set.of("true", "false", "yes", "no", "on", "off");
    private static final Set<String> NULLS = Set.of("null", "~");

    private TypedWords() {}

    /** Reports such a word without quotes as the value of a key that takes free text, or as an item of its list. */
    static void report(Node value, String key, Problems problems) {
        List<Node> items = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar && scalar.plain()) {
                report(scalar, key, problems);
            }
        }
    }

    /** Whether YAML would read a scalar as no value, although something is written. */
    static boolean isNull(Node.Scalar scalar) {
        return scalar.plain() && isAnyCaseOf(NULLS, scalar.text());
    }

    private static void report(Node.Scalar scalar, String key, Problems problems) {
        String word = scalar.text();
        boolean isNull = isAnyCaseOf(NULLS, word);
        if (isNull || isAnyCaseOf(BOOLEANS, word)) {
            problems.add(
                    scalar.place(),
                    ProblemId.WRONG_TYPE,
                    "\"" + key + "\" must be a text, but " + word + " without quotes is "
                            + (isNull ? "no value" : "a boolean") + " in YAML; write a text, or put it in quotes: \""
                            + word + "\"");
        }
    }

    /** Whether YAML would type the word, which it does in lower case, in upper case and capitalised. */
    private static boolean isAnyCaseOf(Set<String> words, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!words.contains(lower)) {
            return false;
        }
        String rest = word.substring(1);
        return word.equals(lower) || rest.equals(lower.substring(1)) || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
