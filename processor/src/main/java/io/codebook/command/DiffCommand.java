package io.codebook.command;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.ChangeReport;
import io.codebook.compiler.gate.InsertedConstants;
import io.codebook.lock.diff.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists all changes from one lock to another, or to a codes.yaml, of whatever grade.
 *
 * @param older a baseline, or none for the lock beside codes.yaml
 * @param newer another lock than the baseline, or none for codes.yaml
 */
public record DiffCommand(Baseline older, Baseline newer) {
    /**
     * Lists them.
     *
     * @throws CommandException when a file cannot be read
     */
    public Outcome run(CodesAndLock files) throws CommandException {
        Problems problems = new Problems();
        @Nullable DiffSides sides = DiffSides.read(files, older, newer, problems);
        if (sides == null) {
            return Outcome.of(problems, List.of());
        }
        List<Change> changes = sides.changes();
        InsertedConstants inserted = new InsertedConstants(sides.older().lock(), sides.newer(), changes);
        List<String> lines = new ArrayList<>();
        for (Change change : changes) {
            lines.add(ChangeReport.line(change, sides.newer(), inserted));
        }
        List<Problem> notes =
                new ChangeReport(sides.newer(), sides.shown(), sides.older(), sides.commands()).problems(changes);
        return new Outcome(Status.FINE, List.of(), notes.stream().sorted().toList(), lines);
    }

    /**
     * Writes release notes in Markdown.
     *
     * @throws CommandException when a file cannot be read
     */
    public Outcome releaseNotes(CodesAndLock files) throws CommandException {
        Problems problems = new Problems();
        @Nullable DiffSides sides = DiffSides.read(files, older, newer, problems);
        return sides == null ? Outcome.of(problems, List.of()) : Outcome.of(Status.FINE, ReleaseNotes.of(sides));
    }
}
