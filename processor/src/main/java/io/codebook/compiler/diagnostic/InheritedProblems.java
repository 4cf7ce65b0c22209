package io.codebook.compiler.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The problems of what tables inherit. They stand where a table says what it extends, because that causes them. If the other
 * table has a problem of the same kind at the same place, that causes them, and they are left out.
 */
final class InheritedProblems {
    private record Subject(Place place, ProblemId id) {}

    private record Found(Place place, ProblemId id, String message) {}

    /** What is said once, however many lines it is true of. */
    private record Cause(Place extension, String table, ProblemId id, String message) {}

    private final Set<Subject> reported = new HashSet<>();
    private final Set<Found> found = new LinkedHashSet<>();

    /** Notes what is reported of anything, in case that another table inherits it. */
    void note(Place place, ProblemId id) {
        reported.add(new Subject(place, id));
    }

    /** Adds a problem of something that a table inherits. */
    void add(Place place, ProblemId id, String message) {
        note(place, id);
        found.add(new Found(place, id, message));
    }

    int count() {
        return found.size();
    }

    /** The problems that are not those of another table. */
    List<Problem> problems() {
        Map<Cause, Set<Integer>> lines = new LinkedHashMap<>();
        for (Found each : found) {
            Inheritance by = Objects.requireNonNull(each.place().inheritance());
            if (!reported.contains(new Subject(by.original(), each.id()))) {
                Cause cause = new Cause(by.extension(), by.table(), each.id(), each.message());
                Set<Integer> ofCause = lines.computeIfAbsent(cause, c -> new TreeSet<>());
                if (by.extension().compareTo(each.place()) != 0) {
                    ofCause.add(each.place().line());
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        lines.forEach((cause, inherited) -> problems.add(
                new Problem(cause.extension(), cause.id(), where(inherited, cause.table()) + cause.message())));
        return problems;
    }

    /** Empty for what the table writes itself. */
    private static String where(Set<Integer> lines, String table) {
        if (lines.isEmpty()) {
            return "";
        }
        int first = lines.iterator().next();
        return lines.size() == 1
                ? "in line " + first + ", which table " + table + " inherits: "
                : "in line " + first + " and " + (lines.size() - 1) + " more that table " + table + " inherits: ";
    }
}
