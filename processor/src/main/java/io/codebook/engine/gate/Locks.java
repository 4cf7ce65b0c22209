package io.codebook.engine.gate;

import io.codebook.engine.problem.Place;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.yaml.Source;
import io.codebook.stability.Lock;
import io.codebook.stability.LockFormatException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where locks are, and what is in them. */
public final class Locks {
    private Locks() {}

    /** The lock of a codes.yaml: beside it, with the same name but for the ending. */
    public static Path beside(Path codes) {
        String name = codes.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return codes.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".lock");
    }

    /** The lock, or null after reporting that the text is none. */
    public static @Nullable Lock read(Source source, Problems problems) {
        String text = source.text(problems);
        try {
            return text == null ? null : Lock.parse(text);
        } catch (LockFormatException damaged) {
            problems.add(
                    new Place(source.file(), damaged.line(), 1),
                    "lock-damaged",
                    damaged.getMessage() + "; " + damaged.wayOut());
            return null;
        }
    }
}
