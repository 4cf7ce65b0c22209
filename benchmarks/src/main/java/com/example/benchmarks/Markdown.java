package com.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, and the rows of it in which a target is missed. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();
    private final List<String> misses;
    private final String title;

    public Markdown(String title, String explanation, List<String> misses, String... columns) {
        this.title = title;
        this.misses = misses;
        text.append("## ").append(title).append("\n\n").append(explanation).append("\n\n");
        row(columns);
        text.append("|").append(" --- |".repeat(columns.length)).append('\n');
    }

    /** The part of a report that says which targets are missed. */
    public static String missed(List<String> misses) {
        return "## Where a target is missed\n\n"
                + (misses.isEmpty() ? "Nowhere.\n" : "- " + String.join("\n- ", misses) + "\n");
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A ratio of ours to another that is to be a number at most; in bold when it is not. */
    public String atMost(double most, double ratio, String row) {
        return held(ratio <= most, ratio, row, "at most " + most);
    }

    /** A ratio of another to ours that is to be a number at least. */
    public String atLeast(double least, double ratio, String row) {
        return held(ratio >= least, ratio, row, "at least " + least);
    }

    private String held(boolean holds, double ratio, String row, String target) {
        if (Double.isNaN(ratio)) {
            return ""; // not measured
        }
        if (!holds) {
            misses.add(title + ", " + row + ": " + number(ratio) + ", to be " + target);
        }
        return holds ? number(ratio) : "**" + number(ratio) + "**";
    }

    public static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    static List<String> list(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    public void row(List<String> cells) {
        row(cells.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
