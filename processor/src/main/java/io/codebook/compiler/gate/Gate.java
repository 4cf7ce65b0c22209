package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.Acceptance;
import io.codebook.lock.Change;
import io.codebook.lock.Changes;
import io.codebook.lock.CodesLock;
import io.codebook.lock.Grade;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Holds what a codes.yaml says against what was promised in its lock. */
public final class Gate {
    private final GateOptions baseline;
    private final Problems problems;
    private final List<Problem> notes = new ArrayList<>();

    private Gate(GateOptions baseline, Problems problems) {
        this.baseline = baseline;
        this.problems = problems;
    }

    /**
     * What came out.
     *
     * @param promised the text of a lock with what is promised when all is accepted that is there now
     * @param notes what is not promised yet, sorted by place; empty when that is a problem, too
     */
    public record Verdict(String promised, List<Problem> notes) {}

    /** Judges a book, and reports what it may not change. */
    public static Verdict judge(String codesFile, CurrentFacts today, GateOptions baseline, Problems problems) {
        Gate gate = new Gate(baseline, problems);
        if (baseline.lock() == null) {
            String start = baseline.command().accept();
            gate.pending(new Problem(
                    Place.startOf(codesFile),
                    ProblemId.NO_LOCK,
                    "nothing is promised yet, as there is no " + LockFile.beside(Path.of(codesFile))
                            + "; to start one: " + start));
            return new Verdict(today.lock().toString(), gate.notes);
        }
        CodesLock current = today.lock();
        String text = current.toString();
        if (baseline.lock().holds(text)) {
            return new Verdict(text, List.of()); // as in most builds, which need not take the lock apart
        }
        CodesLock lock = LockFile.read(baseline.lock(), problems);
        if (lock == null) {
            return new Verdict(text, List.of());
        }
        List<Change> changes = Changes.between(lock, current);
        gate.judge(changes, new Telling(today, codesFile, lock, baseline.lock().file(), baseline.command()));
        Collections.sort(gate.notes);
        return new Verdict(Acceptance.accept(lock, current, changes, "").toString(), List.copyOf(gate.notes));
    }

    private void judge(List<Change> changes, Telling telling) {
        List<Problem> told = telling.of(changes);
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).kind().grade() == Grade.OK) {
                pending(told.get(i));
            } else {
                problems.add(told.get(i));
            }
        }
    }

    private void pending(Problem problem) {
        if (baseline.strict()) {
            problems.add(problem);
        } else {
            notes.add(problem);
        }
    }
}
