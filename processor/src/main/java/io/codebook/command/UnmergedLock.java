package io.codebook.command;

import io.codebook.compiler.merge.MergeSides;
import io.codebook.lock.CodesLock;
import io.codebook.lock.LockFormatException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The versions of a lock that git keeps until its conflict is resolved. */
final class UnmergedLock {
    private static final int ANCESTOR = 1;
    private static final int OURS = 2;
    private static final int THEIRS = 3;

    private UnmergedLock() {}

    /** Both sides and their common ancestor; null outside a repository, and where git knows of no conflict. */
    static @Nullable MergeSides of(CodesAndLock files, MergeSides names) {
        CodesLock ours = read(files, OURS);
        CodesLock theirs = ours == null ? null : read(files, THEIRS);
        return ours == null || theirs == null
                ? null
                : new MergeSides(names.oursName(), ours, names.theirsName(), theirs, read(files, ANCESTOR));
    }

    private static @Nullable CodesLock read(CodesAndLock files, int stage) {
        try {
            GitAnswer answer = new Git(files.folder())
                    .run("show", ":" + stage + ":./" + files.lock().getFileName());
            return answer.isFine()
                    ? CodesLock.parseInAnyOrder(new String(answer.output(), StandardCharsets.UTF_8))
                    : null;
        } catch (CommandException | LockFormatException unknown) {
            return null; // the conflict in the file is all that is known
        }
    }
}
