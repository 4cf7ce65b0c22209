package io.codebook.command;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.lock.PrintableText;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a command.
 *
 * @param problems what is wrong, sorted by place
 * @param notes what is right and worth knowing, such as what is pending, sorted by place
 * @param lines text for people, in place of the notes; each is safe to print
 */
public record Outcome(Status status, List<Problem> problems, List<Problem> notes, List<String> lines) {
    /** Makes the lines safe to print, whatever names they have; problems are so by themselves. */
    public Outcome {
        List<String> printable = new ArrayList<>();
        for (String line : lines) {
            printable.add(PrintableText.of(line));
        }
        lines = List.copyOf(printable);
    }

    /** The problems as lines, of very many only the first. */
    public List<String> problemLines() {
        return Problems.lines(problems);
    }

    /** The notes as lines, of many only the first. */
    public List<String> noteLines() {
        return Problems.noteLines(notes);
    }

    /** Problems and notes; without a sound lock, a command could not do its work. */
    static Outcome of(Problems found, List<Problem> notes) {
        List<Problem> problems = found.sorted();
        Status status = Status.FINE;
        for (Problem problem : problems) {
            if (problem.is(ProblemId.LOCK_DAMAGED)) {
                return new Outcome(Status.FAILURE, problems, notes, List.of());
            }
            status = Status.VIOLATION;
        }
        return new Outcome(status, problems, notes, List.of());
    }

    static Outcome of(Status status, List<String> lines) {
        return new Outcome(status, List.of(), List.of(), lines);
    }
}
