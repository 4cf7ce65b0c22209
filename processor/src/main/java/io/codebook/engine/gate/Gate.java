package io.codebook.engine.gate;

import io.codebook.engine.problem.Judgement;
import io.codebook.engine.problem.Place;
import io.codebook.engine.problem.Problem;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.stability.Change;
import io.codebook.stability.Grade;
import io.codebook.stability.Lock;
import io.codebook.stability.Path;
import io.codebook.stability.Stability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what a codes.yaml says against what was promised in its lock. */
public final class Gate {
    private final String codesFile;
    private final Promises today;
    private final Baseline baseline;
    private final Problems problems;
    private final List<Problem> notes = new ArrayList<>();

    private Gate(String codesFile, Promises today, Baseline baseline, Problems problems) {
        this.codesFile = codesFile;
        this.today = today;
        this.baseline = baseline;
        this.problems = problems;
    }

    /**
     * What came out.
     *
     * @param lock what was promised; empty without a lock
     * @param notes what is not promised yet, sorted by place; empty when that is a problem, too
     */
    public record Verdict(Lock lock, List<Problem> notes) {}

    /** Judges a book, and reports what it may not change. */
    public static Verdict judge(String codesFile, Promises today, Baseline baseline, Problems problems) {
        Gate gate = new Gate(codesFile, today, baseline, problems);
        if (baseline.lock() == null) {
            String start = baseline.command().accept();
            gate.pending(new Problem(
                    Place.startOf(codesFile),
                    "no-lock",
                    "nothing is promised yet, as there is no codes.lock; to start one: " + start));
            return new Verdict(new Lock(Map.of()), gate.notes);
        }
        Lock lock = Locks.read(baseline.lock(), problems);
        if (lock == null) {
            return new Verdict(new Lock(Map.of()), List.of());
        }
        gate.judge(lock, baseline.lock().file());
        return new Verdict(lock, gate.notes.stream().sorted().toList());
    }

    private void judge(Lock lock, String lockFile) {
        List<Change> changes = Stability.compare(lock, today.lock());
        Map<Path, Path> moves = new HashMap<>();
        changes.forEach(change -> change.moves().forEach((from, to) -> moves.put(to, from)));
        for (Change change : changes) {
            int line = lock.line(promised(change, moves));
            Place promised = line == 0 ? null : new Place(lockFile, line, 1);
            Judgement judgement = Wording.judgement(change, promised, baseline.command());
            Problem problem = new Problem(place(change), change.kind().id(), Wording.of(change, judgement), judgement);
            if (change.kind().grade() == Grade.OK) {
                pending(problem);
            } else {
                problems.add(problem);
            }
        }
    }

    private Place place(Change change) {
        @Nullable Place place = today.place(change.moves().getOrDefault(change.subject(), change.subject()));
        return place == null ? Place.startOf(codesFile) : place;
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

    private void pending(Problem problem) {
        if (baseline.strict()) {
            problems.add(problem);
        } else {
            notes.add(problem);
        }
    }
}
