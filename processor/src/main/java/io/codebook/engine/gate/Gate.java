package io.codebook.engine.gate;

import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Place;
import io.codebook.engine.problem.Problem;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.engine.yaml.Source;
import io.codebook.stability.Change;
import io.codebook.stability.Grade;
import io.codebook.stability.Lock;
import io.codebook.stability.LockFormatException;
import io.codebook.stability.Path;
import io.codebook.stability.Stability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds what a codes.yaml says against what was promised in its lock. */
public final class Gate {
    /** A table that is being made would otherwise bury what else a compilation says. */
    private static final int SHOWN = 10;

    private final String codesFile;
    private final Promises today;
    private final boolean strict;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();

    private Gate(String codesFile, Promises today, boolean strict, Problems problems) {
        this.codesFile = codesFile;
        this.today = today;
        this.strict = strict;
        this.problems = problems;
    }

    /**
     * What came out.
     *
     * @param changes all that differs from the lock
     * @param notes lines about what is not promised yet
     */
    public record Verdict(List<Change> changes, List<String> notes) {}

    /**
     * Judges a book, and reports what it may not change.
     *
     * @param lock what was promised, or null when there is no lock
     * @param strict whether what is not promised yet is a problem, too
     */
    public static Verdict judge(Source codes, Book book, @Nullable Source lock, boolean strict, Problems problems) {
        Gate gate = new Gate(codes.file(), Promises.of(book), strict, problems);
        List<Change> changes = List.of();
        if (lock == null) {
            gate.pending(
                    Place.startOf(codes.file()),
                    "no-lock",
                    "nothing is promised yet, as there is no codes.lock; to start one: " + Command.ACCEPT);
        } else {
            changes = gate.judge(lock);
        }
        return new Verdict(changes, gate.shownNotes());
    }

    private List<String> shownNotes() {
        if (notes.size() <= SHOWN) {
            return List.copyOf(notes);
        }
        List<String> shown = new ArrayList<>(notes.subList(0, SHOWN));
        shown.add(codesFile + ":1:1: [pending] and " + (notes.size() - SHOWN) + " more that are not promised yet");
        return List.copyOf(shown);
    }

    /** The lock, or null after reporting that the text is none. */
    public static @Nullable Lock read(Source source, Problems problems) {
        String text = source.text(problems);
        try {
            return text == null ? null : Lock.parse(text);
        } catch (LockFormatException damaged) {
            problems.add(
                    new Place(source.file(), damaged.line(), 1),
                    "lock-damaged",
                    damaged.getMessage() + "; take the lock from version control again");
            return null;
        }
    }

    private List<Change> judge(Source source) {
        Lock lock = read(source, problems);
        List<Change> changes = lock == null ? List.of() : Stability.compare(lock, today.lock());
        Map<Path, Path> moves = new HashMap<>();
        changes.forEach(change -> change.moves().forEach((from, to) -> moves.put(to, from)));
        for (Change change : changes) {
            Place place = today.place(change.moves().getOrDefault(change.subject(), change.subject()));
            Place shown = place == null ? Place.startOf(codesFile) : place;
            if (change.kind().grade() == Grade.OK) {
                pending(shown, change.kind().id(), change.what() + "; to promise it: " + Command.ACCEPT);
            } else {
                problems.add(
                        shown,
                        change.kind().id(),
                        Wording.of(change, Objects.requireNonNull(lock).line(promised(change, moves)), source.file()));
            }
        }
        return changes;
    }

    /** Where the subject of a change stands in the lock. */
    private static Path promised(Change change, Map<Path, Path> moves) {
        Path subject = change.subject();
        for (int length = 1; length <= subject.words().size() && change.moves().isEmpty(); length++) {
            Path from = moves.get(new Path(subject.words().subList(0, length)));
            if (from != null) {
                List<String> rest =
                        subject.words().subList(length, subject.words().size());
                return from.and(rest.toArray(String[]::new));
            }
        }
        return subject;
    }

    private void pending(Place place, String id, String message) {
        if (strict) {
            problems.add(place, id, message);
        } else {
            notes.add(new Problem(place, id, message).toString());
        }
    }
}
