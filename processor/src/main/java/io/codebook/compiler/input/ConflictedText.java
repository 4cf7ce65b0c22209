package io.codebook.compiler.input;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, line by line, with the conflict markers that git leaves where two sides of a merge differ. The styles merge, diff3
 * and zdiff3 are known; the last two also have what the common ancestor said.
 */
public final class ConflictedText {
    /** What messages say about a conflict. */
    public static final String MESSAGE = "an unfinished merge left its conflict markers here";

    private static final String START = "<<<<<<<";
    private static final String ANCESTOR = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String FINISH = ">>>>>>>";
    private static final List<String> MARKERS = List.of(START, ANCESTOR, MIDDLE, FINISH);

    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> conflicts = new ArrayList<>();
    private int misplaced;
    private boolean hasAncestor = true;
    private String ours = "";
    private String theirs = "";

    /** Where a line belongs. */
    public enum Part {
        BOTH,
        OURS,
        ANCESTOR,
        THEIRS
    }

    /**
     * A line that is no marker.
     *
     * @param number from 1
     */
    public record Line(Part part, int number, String text) {}

    private ConflictedText(String text) {
        Part part = Part.BOTH;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String marker = marker(line);
            if (marker == null) {
                lines.add(new Line(part, number, line));
                continue;
            }
            Part next = next(part, marker);
            if (marker.equals(START) || next == null) {
                conflicts.add(number);
            }
            if (next == null) {
                misplaced = misplaced == 0 ? number : misplaced;
            } else {
                hasAncestor &= part != Part.OURS || next == Part.ANCESTOR;
                ours = marker.equals(START) && ours.isEmpty() ? label(line) : ours;
                theirs = marker.equals(FINISH) && theirs.isEmpty() ? label(line) : theirs;
                part = next;
            }
        }
        if (part != Part.BOTH && misplaced == 0) {
            misplaced = conflicts.get(conflicts.size() - 1);
        }
    }

    /** Reads a text, which may have no conflict. */
    public static ConflictedText of(String text) {
        return new ConflictedText(text);
    }

    /** Reports the conflicts of a codes.yaml, and returns whether there are any. */
    public static boolean report(String file, String text, Problems problems) {
        if (!mayHaveConflicts(text)) {
            return false;
        }
        List<Integer> conflicts = of(text).conflicts();
        for (int line : conflicts) {
            problems.add(
                    new Place(file, line, 1),
                    ProblemId.CONFLICT_MARKERS,
                    MESSAGE
                            + "; keep what is right of both sides, and delete the lines that start with <<<<<<<, |||||||,"
                            + " ======= and >>>>>>>");
        }
        return !conflicts.isEmpty();
    }

    /** Most texts have no marker at all, and need not be split into lines. */
    private static boolean mayHaveConflicts(String text) {
        for (String marker : MARKERS) {
            if (text.contains(marker)) {
                return true;
            }
        }
        return false;
    }

    /** The marker that a line is; null for other lines, and for the longer markers of a merge within a merge. */
    private static @Nullable String marker(String line) {
        for (String marker : MARKERS) {
            if (line.startsWith(marker) && (line.length() == marker.length() || line.charAt(marker.length()) == ' ')) {
                return marker;
            }
        }
        return null;
    }

    /** The part behind a marker, or null where that marker cannot be. */
    private static @Nullable Part next(Part part, String marker) {
        return switch (marker) {
            case START -> part == Part.BOTH ? Part.OURS : null;
            case ANCESTOR -> part == Part.OURS ? Part.ANCESTOR : null;
            case MIDDLE -> part == Part.OURS || part == Part.ANCESTOR ? Part.THEIRS : null;
            default -> part == Part.THEIRS ? Part.BOTH : null;
        };
    }

    private static String label(String line) {
        return line.substring(START.length()).strip();
    }

    /** All lines but the markers, in their order. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The line of each conflict's first marker, and of markers that belong to none. */
    public List<Integer> conflicts() {
        return List.copyOf(conflicts);
    }

    /** The line of the first marker that belongs to no complete conflict; 0 when all do. */
    public int misplaced() {
        return misplaced;
    }

    /** Whether each conflict has the lines of the common ancestor. */
    public boolean hasAncestor() {
        return hasAncestor;
    }

    /** What git calls our side, such as {@code HEAD}. */
    public String ours() {
        return ours.isEmpty() ? "ours" : ours;
    }

    /** What git calls their side, such as the name of a branch. */
    public String theirs() {
        return theirs.isEmpty() ? "theirs" : theirs;
    }
}
