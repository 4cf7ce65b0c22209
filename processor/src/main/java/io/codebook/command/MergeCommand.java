package io.codebook.command;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.LockLines;
import io.codebook.compiler.input.ConflictedText;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.merge.ConflictedLock;
import io.codebook.compiler.merge.Contradiction;
import io.codebook.compiler.merge.LockMerge;
import io.codebook.compiler.merge.MergeSides;
import io.codebook.compiler.merge.MergedLock;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Merges both sides of a lock in which git left conflict markers. */
public final class MergeCommand {
    private final CodesAndLock files;
    private final Problems problems = new Problems();

    private MergeCommand(CodesAndLock files) {
        this.files = files;
    }

    /**
     * Merges a lock, and writes it unless both sides contradict each other.
     *
     * @throws CommandException when a file cannot be read or written
     */
    public static Outcome run(CodesAndLock files) throws CommandException {
        try (LockFileWriter writer = LockFileWriter.open(files)) {
            return new MergeCommand(files).run(writer);
        }
    }

    private Outcome run(LockFileWriter writer) throws CommandException {
        Source lock = files.readLock();
        if (lock == null) {
            throw new CommandException("there is no file " + files.lock());
        }
        String text = lock.text(problems);
        if (text == null) {
            return new Outcome(Status.FAILURE, problems.sorted(), List.of(), List.of());
        }
        ConflictedText conflicted = ConflictedText.of(text);
        if (conflicted.conflicts().isEmpty()) {
            return Outcome.of(
                    Status.FINE, List.of("nothing to merge: " + files.shownLock() + " has no conflict markers"));
        }
        MergeSides sides = ConflictedLock.read(files.shownLock(), conflicted, problems);
        if (sides != null && merge(sides, text, writer)) {
            List<String> lines = new ArrayList<>();
            lines.add("merged " + sides.oursName() + " and " + sides.theirsName() + " into " + files.shownLock());
            reportCodes();
            problems.sorted().forEach(problem -> lines.add(problem.toString()));
            return Outcome.of(Status.FINE, lines);
        }
        reportCodes();
        return Outcome.of(problems, List.of());
    }

    /** Writes the merged lock, or reports the contradictions and returns false. */
    private boolean merge(MergeSides sides, String text, LockFileWriter writer) throws CommandException {
        MergeSides versions = UnmergedLock.of(files, sides);
        CodesLock ancestor = versions == null || sides.ancestor() != null ? sides.ancestor() : versions.ancestor();
        MergedLock merged = LockMerge.ofConflict(sides.since(ancestor));
        List<Contradiction> contradictions = new ArrayList<>(merged.contradictions());
        if (versions != null) {
            contradictions.addAll(LockMerge.unseen(versions, merged));
        }
        if (contradictions.isEmpty()) {
            writer.write(merged.lock().toString());
        }
        report(contradictions, new LockLines(text));
        return contradictions.isEmpty();
    }

    private void report(List<Contradiction> contradictions, LockLines lines) {
        for (Contradiction contradiction : contradictions) {
            int first = 0;
            for (FactPath fact : contradiction.facts()) {
                int line = lines.line(fact);
                first = first == 0 || (line > 0 && line < first) ? line : first;
            }
            String again = "merge again: " + files.commands().merge();
            String remedy = contradiction.needsAncestor()
                    ? "to see what was there before, run git checkout --conflict=diff3 " + files.shownLock() + ", and "
                            + again
                    : "write the same for both sides" + twoCodes(contradiction) + ", and " + again;
            problems.add(
                    new Place(files.shownLock(), Math.max(1, first), 1),
                    ProblemId.MERGE_CONTRADICTION,
                    contradiction.what() + "; " + remedy);
        }
    }

    /** What to do if both sides took one number for two codes, which differ in more than their constant. */
    private static String twoCodes(Contradiction contradiction) {
        return contradiction.what().contains(": " + FactType.CONSTANT.word() + " is ")
                ? " (of two codes, the lines of one; check then says how the other gets a free number)"
                : "";
    }

    /** A codes.yaml beside a lock with conflicts usually has some, too. */
    private void reportCodes() throws CommandException {
        if (Files.isRegularFile(files.codes())) {
            String text = CodesAndLock.read(files.codes(), files.shown()).text(problems);
            if (text != null) {
                ConflictedText.report(files.shown(), text, problems);
            }
        }
    }
}
