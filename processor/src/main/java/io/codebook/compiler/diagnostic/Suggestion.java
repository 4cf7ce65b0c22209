package io.codebook.compiler.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The remedy for an unknown word: the word that was probably meant, or the allowed words. */
final class Suggestion {
    private static final int MAX_SHOWN = 12;
    /** In characters. Longer words are not typing mistakes, and comparing them is slow: its time is the product of their lengths. */
    private static final int MAX_LENGTH = 100;

    private Suggestion() {}

    /** The end of a message: the nearest word, or the allowed words when none is near. */
    static String among(String written, Collection<String> allowed) {
        String nearest = nearest(written, allowed);
        if (nearest != null) {
            return "did you mean \"" + nearest + "\"?";
        }
        if (allowed.isEmpty()) {
            return "none is declared";
        }
        String more = allowed.size() > MAX_SHOWN ? " and " + (allowed.size() - MAX_SHOWN) + " more" : "";
        return "allowed: " + allowed.stream().limit(MAX_SHOWN).collect(Collectors.joining(", ")) + more;
    }

    /** The allowed word that is nearest to the written one, or null when none is near. */
    static @Nullable String nearest(String written, Collection<String> allowed) {
        if (written.isBlank() || written.length() > MAX_LENGTH) {
            return null;
        }
        String nearest = null;
        int smallest = Math.max(1, written.length() / 3) + 1;
        for (String word : allowed) {
            int distance = Math.abs(word.length() - written.length()) < smallest ? distance(written, word) : smallest;
            if (distance < smallest) {
                smallest = distance;
                nearest = word;
            }
        }
        return nearest;
    }

    /** The number of characters to insert, delete, replace or swap with their neighbour; case does not count. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
