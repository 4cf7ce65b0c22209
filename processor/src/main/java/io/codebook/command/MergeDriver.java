package io.codebook.command;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.merge.ConflictWriter;
import io.codebook.compiler.merge.Contradiction;
import io.codebook.compiler.merge.LockMerge;
import io.codebook.compiler.merge.MergeSides;
import io.codebook.compiler.merge.MergedLock;
import io.codebook.lock.CodesLock;
import io.codebook.lock.LockFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges locks for git, which calls it with three files, and takes the result from the second.
 *
 * @param ancestor the file of the common ancestor, which is empty when there is none
 * @param ours the file of our side
 * @param theirs the file of their side
 */
public record MergeDriver(Path ancestor, Path ours, Path theirs) {
    private static final String OURS = "ours";
    private static final String THEIRS = "theirs";

    /**
     * Merges, and writes conflict markers around what contradicts each other. So it does around everything if one side is no
     * lock, since git would otherwise leave our side as if it were the result.
     *
     * @return not fine when there are conflict markers
     * @throws CommandException when a file cannot be read or written
     */
    public Outcome run() throws CommandException {
        String ourText = text(ours, OURS);
        String theirText = text(theirs, THEIRS);
        List<String> lines = new ArrayList<>();
        CodesLock ourLock = lock(ourText, OURS, lines);
        CodesLock theirLock = lock(theirText, THEIRS, lines);
        if (ourLock == null || theirLock == null) {
            write("<<<<<<< " + OURS + '\n' + ourText + "=======\n" + theirText + ">>>>>>> " + THEIRS + '\n');
            return Outcome.of(Status.FAILURE, lines);
        }
        MergeSides sides = new MergeSides(OURS, ourLock, THEIRS, theirLock, ancestorLock());
        MergedLock merged = LockMerge.of(sides);
        if (merged.contradictions().isEmpty()) {
            write(merged.lock().toString());
            return Outcome.of(Status.FINE, lines);
        }
        write(ConflictWriter.write(sides, merged));
        for (Contradiction contradiction : merged.contradictions()) {
            lines.add("[" + ProblemId.MERGE_CONTRADICTION + "] " + contradiction.what());
        }
        lines.add(
                "these facts are in a conflict at the end of the lock; write the same for both sides, then run merge on"
                        + " its codes.yaml");
        return Outcome.of(Status.VIOLATION, lines);
    }

    /** Where both sides started without a lock, they come from an empty one. */
    private @Nullable CodesLock ancestorLock() throws CommandException {
        String text = text(ancestor, "the common ancestor");
        return text.isBlank() ? new CodesLock(Map.of()) : lock(text, "", new ArrayList<>());
    }

    private static @Nullable CodesLock lock(String text, String name, List<String> lines) {
        try {
            return CodesLock.parseInAnyOrder(text);
        } catch (LockFormatException damaged) {
            lines.add("[" + ProblemId.LOCK_DAMAGED + "] " + name + ", line " + damaged.line() + ": "
                    + damaged.getMessage() + "; " + damaged.remedy());
            return null;
        }
    }

    private static String text(Path file, String name) throws CommandException {
        Source source = CodesAndLock.read(file, name);
        Problems problems = new Problems();
        String text = source.text(problems);
        if (text == null) {
            throw new CommandException(String.join("; ", problems.lines()));
        }
        return text;
    }

    private void write(String text) throws CommandException {
        try {
            Files.writeString(ours, text);
        } catch (IOException failed) {
            throw new CommandException(ours + " could not be written: " + failed.getMessage());
        }
    }
}
