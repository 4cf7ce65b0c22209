package io.codebook.engine.problem;

import java.util.Collection;

/** Finds what somebody probably meant to write. */
public final class Suggestion {
    private Suggestion() {}

    /** A sentence such as {@code did you mean "meaning"?}, or the permitted words when none is near. */
    public static String among(String written, Collection<String> permitted) {
        String nearest = null;
        int smallest = Math.max(1, written.length() / 3) + 1;
        for (String word : permitted) {
            int distance = distance(written, word);
            if (distance < smallest) {
                smallest = distance;
                nearest = word;
            }
        }
        return nearest != null ? "did you mean \"" + nearest + "\"?" : "permitted: " + String.join(", ", permitted);
    }

    /** The number of characters to insert, delete, replace or swap with their neighbour; case does not count. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(java.util.Locale.ROOT);
        String b = right.toLowerCase(java.util.Locale.ROOT);
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
