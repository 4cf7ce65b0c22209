package io.codebook.compiler.gate;

import io.codebook.compiler.accept.Acceptance;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the current facts of a codes.yaml with the accepted facts of its lock. */
public final class Gate {
    private final GateOptions options;
    private final Problems problems;
    private final List<Problem> notes = new ArrayList<>();

    private Gate(GateOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /**
     * The result of the comparison.
     *
     * @param lockText the text of the lock with all pending changes accepted; meaningless when there are problems
     * @param notes what is pending, sorted by place; empty when that is a problem
     */
    public record Result(String lockText, List<Problem> notes) {}

    /** Reports every change that is not accepted. */
    public static Result compare(
            String codesFile, CurrentFacts facts, @Nullable LockFile lock, GateOptions options, Problems problems) {
        Gate gate = new Gate(options, problems);
        if (lock == null) {
            gate.pending(new Problem(
                    Place.startOf(codesFile),
                    ProblemId.NO_LOCK,
                    "there is no " + LockFile.beside(Path.of(codesFile))
                            + ", so no code is protected yet; to create it: "
                            + firstAccept(facts, options.commands())));
            return new Result(facts.text(), gate.notes);
        }
        LockComparison comparison = LockComparison.of(lock.lock(), facts.lock());
        if (comparison.accepted().equals(comparison.current())) {
            return new Result(facts.text(), List.of());
        }
        gate.report(comparison.changes(), new ChangeReport(facts, codesFile, lock, options.commands()));
        Collections.sort(gate.notes);
        CodesLock accepted = Acceptance.accept(comparison, comparison.changes(), "");
        return new Result(accepted.toString(), List.copyOf(gate.notes));
    }

    private static String firstAccept(CurrentFacts facts, SuggestedCommands commands) {
        for (FactPath fact : facts.lock().facts().keySet()) {
            if (fact.is(FactType.IMPORT_TYPE)) {
                return commands.acceptAllWithImports();
            }
        }
        return commands.acceptAll();
    }

    private void report(List<Change> changes, ChangeReport report) {
        List<Problem> reported = report.problems(changes);
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).kind().grade() == Grade.OK) {
                pending(reported.get(i));
            } else {
                problems.add(reported.get(i));
            }
        }
    }

    private void pending(Problem problem) {
        if (options.strict()) {
            problems.add(problem);
        } else {
            notes.add(problem);
        }
    }
}
