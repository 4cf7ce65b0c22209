package io.codebook.command;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lock that a codes.yaml had in a commit before it was renamed or moved: a lock with one of its tables, which is no
 * longer beside a codes.yaml.
 *
 * @param shown the commit as messages name it
 */
record MovedLocks(GitTree tree, String shown) {
    private static final String START = "codebook-lock ";

    List<LockFile> find(KnownTables tables, Problems problems) throws CommandException {
        List<LockFile> found = new ArrayList<>();
        for (String path : tree.paths()) {
            if (path.endsWith(LockFile.ENDING) && !isInUse(tree.root().resolve(path))) {
                byte[] content = tree.read(path);
                LockFile lock =
                        isLock(content) ? LockFile.read(new Source(shown + ":" + path, content), problems) : null;
                if (lock != null && tables.isAnyIn(lock.lock())) {
                    found.add(lock);
                }
            }
        }
        return found;
    }

    /** Many tools have files with this ending. */
    private static boolean isLock(byte[] content) {
        int length = Math.min(START.length(), content.length);
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(START);
    }

    /** Another codes.yaml has this lock today. */
    private static boolean isInUse(Path lock) {
        String name = lock.getFileName().toString();
        String stem = name.substring(0, name.length() - LockFile.ENDING.length());
        return Files.exists(lock)
                && (Files.exists(lock.resolveSibling(stem + ".yaml"))
                        || Files.exists(lock.resolveSibling(stem + ".yml")));
    }
}
