package io.codebook.command;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import java.util.List;

/**
 * What came of a piece of work.
 *
 * @param problems what is wrong, sorted by place
 * @param notes what is permitted and worth knowing, such as what is not promised yet, sorted by place
 * @param said lines for people, in place of the notes
 */
public record Outcome(Status status, List<Problem> problems, List<Problem> notes, List<String> said) {
    /** The problems as lines: not all of very many. */
    public List<String> problemLines() {
        return Problems.lines(problems);
    }

    /** The notes as lines: not all of many. */
    public List<String> noteLines() {
        return Problems.noteLines(notes);
    }

    static Outcome of(List<Problem> problems, List<Problem> notes) {
        return new Outcome(problems.isEmpty() ? Status.FINE : Status.VIOLATION, problems, notes, List.of());
    }

    static Outcome failure(List<Problem> problems) {
        return new Outcome(Status.FAILURE, problems, List.of(), List.of());
    }

    static Outcome said(Status status, List<String> lines) {
        return new Outcome(status, List.of(), List.of(), lines);
    }
}
