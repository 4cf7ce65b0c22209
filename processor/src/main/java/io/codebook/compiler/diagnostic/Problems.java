package io.codebook.compiler.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a run, so that all of them are reported at once. */
public final class Problems {
    /** javac prints 100 errors and drops the rest silently, so this stays well below. */
    private static final int MAX_SHOWN = 50;
    /** Few, because a new table has many notes, which would bury the other output of a compilation. */
    private static final int MAX_NOTES = 10;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final InheritedProblems inherited = new InheritedProblems();

    public void add(Place place, ProblemId id, String message) {
        if (place.inheritance() == null) {
            inherited.note(place, id);
            add(new Problem(place, id, message));
        } else {
            inherited.add(place, id, message);
        }
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    /** The remedy for an unknown word. Does not search for the nearest word when the problem will not be shown anyway. */
    public String suggestion(String written, Collection<String> allowed) {
        return Suggestion.among(areMoreThanShown() ? "" : written, allowed);
    }

    /** The allowed word that is probably meant by an unknown one, or null. */
    public @Nullable String nearest(String written, Collection<String> allowed) {
        return Suggestion.nearest(areMoreThanShown() ? "" : written, allowed);
    }

    /** Whether the next problem will probably not be shown, so that a remedy that takes long to find is in vain. */
    public boolean areMoreThanShown() {
        return count() > MAX_SHOWN;
    }

    /** How many problems there are so far. */
    public int count() {
        return found.size() + inherited.count();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** All problems, sorted by place. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.addAll(inherited.problems());
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /** The problems as lines, sorted by place; at most {@value #MAX_SHOWN}, and a line with the number of the others. */
    public List<String> lines() {
        return lines(sorted());
    }

    /** Sorted problems as lines; at most {@value #MAX_SHOWN}, and a line with the number of the others. */
    public static List<String> lines(List<Problem> sorted) {
        return lines(sorted, MAX_SHOWN, ProblemId.MORE_PROBLEMS, "more problems; fix those above first");
    }

    /** Sorted pending changes as lines; at most {@value #MAX_NOTES}, and a line with the number of the others. */
    public static List<String> noteLines(List<Problem> sorted) {
        return lines(
                sorted, MAX_NOTES, ProblemId.PENDING, "more changes are pending; \"check --format=json\" lists all");
    }

    private static List<String> lines(List<Problem> sorted, int most, ProblemId id, String rest) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : sorted.subList(0, Math.min(most, sorted.size()))) {
            lines.add(problem.toString());
        }
        if (sorted.size() > most) {
            Place next = sorted.get(most).place();
            lines.add(next + ": [" + id + "] " + (sorted.size() - most) + " " + rest);
        }
        return lines;
    }
}
