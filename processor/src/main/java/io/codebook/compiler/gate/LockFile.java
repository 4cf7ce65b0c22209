package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.LockFormatException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lock and the file that it is in.
 *
 * @param file the file as messages name it
 * @param lock what is in it
 */
public record LockFile(String file, CodesLock lock) {
    /** How the names of locks end. */
    public static final String ENDING = ".lock";

    /** No lock: nothing is accepted yet. */
    public static final LockFile NONE = new LockFile("", new CodesLock(Map.of()));

    /** The lock of a codes.yaml: beside it, with the same name but for the ending. */
    public static Path beside(Path codes) {
        String name = codes.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return codes.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /** The lock in a file, or null after reporting that the text is not one. */
    public static @Nullable LockFile read(Source source, Problems problems) {
        Problems unreadable = new Problems();
        String text = source.text(unreadable);
        if (text == null) {
            for (Problem problem : unreadable.sorted()) {
                problems.add(problem.place(), ProblemId.LOCK_DAMAGED, problem.message());
            }
            return null;
        }
        try {
            return new LockFile(source.file(), CodesLock.parse(text));
        } catch (LockFormatException damaged) {
            problems.add(
                    new Place(source.file(), damaged.line(), 1),
                    ProblemId.LOCK_DAMAGED,
                    damaged.getMessage() + "; " + damaged.remedy());
            return null;
        }
    }

    /** The same, without parsing where the file equals the text of the current facts, as in most builds. */
    public static @Nullable LockFile read(Source source, CurrentFacts facts, Problems problems) {
        return source.holds(facts.text()) ? new LockFile(source.file(), facts.lock()) : read(source, problems);
    }
}
