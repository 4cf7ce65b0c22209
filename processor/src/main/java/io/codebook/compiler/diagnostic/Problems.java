package io.codebook.compiler.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Collects the problems of a run, so that all of them are reported at once. */
public final class Problems {
    /** javac stops printing after 100 errors and says nothing of the rest, so this stays well below. */
    private static final int SHOWN = 50;
    /** A table that is being made would otherwise bury what else a compilation says. */
    private static final int NOTES_SHOWN = 10;

    private final List<Problem> found = new ArrayList<>();

    public void add(Place place, ProblemId id, String message) {
        add(new Problem(place, id, message));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    /** What to add to a message about an unknown word; nothing is sought for problems that will not be shown. */
    public String suggestion(String written, Collection<String> permitted) {
        return Suggestion.among(found.size() > SHOWN ? "" : written, permitted);
    }

    /** How many there are so far. */
    public int count() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, sorted by place. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /** The problems as lines, sorted by place; at most {@value #SHOWN} and a line that counts the rest. */
    public List<String> lines() {
        return lines(sorted());
    }

    /** Sorted problems as lines; at most {@value #SHOWN} and a line that counts the rest. */
    public static List<String> lines(List<Problem> sorted) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
            lines.add(problem.toString());
        }
        if (sorted.size() > SHOWN) {
            Problem next = sorted.get(SHOWN);
            lines.add(next.place() + ": [" + ProblemId.MORE_PROBLEMS + "] and " + (sorted.size() - SHOWN)
                    + " more problems; fix those above first");
        }
        return lines;
    }

    /** Sorted notes as lines; at most {@value #NOTES_SHOWN} and a line that counts the rest. */
    public static List<String> noteLines(List<Problem> sorted) {
        List<String> lines = new ArrayList<>();
        for (Problem note : sorted.subList(0, Math.min(NOTES_SHOWN, sorted.size()))) {
            lines.add(note.toString());
        }
        if (sorted.size() > NOTES_SHOWN) {
            Problem next = sorted.get(NOTES_SHOWN);
            lines.add(next.place() + ": [" + ProblemId.PENDING + "] and " + (sorted.size() - NOTES_SHOWN)
                    + " more that are not accepted yet");
        }
        return lines;
    }
}
