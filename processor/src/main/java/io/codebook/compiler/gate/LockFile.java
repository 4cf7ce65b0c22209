package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.LockFormatException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where locks are, and what is in them. */
public final class LockFile {
    private LockFile() {}

    /** The lock of a codes.yaml: beside it, with the same name but for the ending. */
    public static Path beside(Path codes) {
        String name = codes.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return codes.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".lock");
    }

    /** The lock, or null after reporting that the text is none. */
    public static @Nullable CodesLock read(Source source, Problems problems) {
        String text = source.text(problems);
        try {
            return text == null ? null : CodesLock.parse(text);
        } catch (LockFormatException damaged) {
            problems.add(
                    new Place(source.file(), damaged.line(), 1),
                    ProblemId.LOCK_DAMAGED,
                    damaged.getMessage() + "; " + damaged.wayOut());
            return null;
        }
    }
}
