package io.codebook.compiler.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the line that starts in another column than its neighbours. Lines and columns count from 0. */
final class Indentation {
    private final List<String> lines;

    private Indentation(List<String> lines) {
        this.lines = lines;
    }

    /**
     * A line to indent otherwise.
     *
     * @param column where its key starts
     * @param message what is wrong with it, and the remedy
     */
    record Fault(int line, int column, String message) {}

    /** The fault behind an error that the parser noticed in this line, or null when the line fits those before it. */
    static @Nullable Fault faultAt(List<String> lines, int line) {
        return new Indentation(lines).fault(line);
    }

    private @Nullable Fault fault(int line) {
        int column = column(line);
        int outer = before(line);
        int inner = -1; // the first of the lines between the outer one and this one, which all start further right
        while (outer >= 0 && column(outer) > column) {
            inner = outer;
            outer = before(outer);
        }
        if (outer >= 0 && column(outer) == column) {
            return null;
        }
        if (inner >= 0 && (outer < 0 || alike(line, outer) > alike(inner, outer))) {
            return fault(inner, "line " + at(line));
        }
        if (outer < 0) {
            return null;
        }
        int beforeOuter = before(outer);
        if (inner < 0
                && beforeOuter >= 0
                && column(beforeOuter) == column) { // one line is out of step, between two that agree
            return fault(outer, "line " + at(beforeOuter) + " and that of line " + at(line));
        }
        return fault(line, "line " + at(outer) + (inner < 0 ? "" : " and that of line " + at(inner)));
    }

    private Fault fault(int line, String others) {
        return new Fault(
                line,
                column(line),
                "the key of this line starts in column " + (column(line) + 1) + ", but that of " + others
                        + "; start all keys of a mapping in the same column");
    }

    private String at(int line) {
        return (line + 1) + " in column " + (column(line) + 1);
    }

    /** How many lines start in the column of this one, from it on to the next line that belongs to an outer mapping. */
    private int alike(int first, int outer) {
        int count = 0;
        for (int line = first; line < lines.size(); line++) {
            if (hasContent(line)) {
                if (outer >= 0 && column(line) <= column(outer)) {
                    break;
                }
                count += column(line) == column(first) ? 1 : 0;
            }
        }
        return count;
    }

    /** The nearest line with content before this one, or -1. */
    private int before(int line) {
        int before = line - 1;
        while (before >= 0 && !hasContent(before)) {
            before--;
        }
        return before;
    }

    private boolean hasContent(int line) {
        String content = lines.get(line).strip();
        return !content.isEmpty() && !content.startsWith("#");
    }

    /** Where the content of a line starts, behind the hyphen of a list's item. */
    private int column(int line) {
        String text = lines.get(line);
        int column = 0;
        while (column < text.length() && isMargin(text, column)) {
            column++;
        }
        return column;
    }

    private static boolean isMargin(String text, int column) {
        return text.charAt(column) == ' ' || text.startsWith("- ", column);
    }
}
