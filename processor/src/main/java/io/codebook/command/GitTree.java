package io.codebook.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a commit.
 *
 * @param commit its hash
 * @param root the root of the work tree
 * @param prefix the path of the folder of {@code git} from the root: empty, or with a slash at its end
 */
record GitTree(Git git, String commit, Path root, String prefix) {
    /** The mode of a symbolic link. */
    private static final String LINK = "120000 ";

    static GitTree of(Git git, String commit) throws CommandException {
        return new GitTree(
                git,
                commit,
                Path.of(git.require("rev-parse", "--show-toplevel").text()),
                git.require("rev-parse", "--show-prefix").text());
    }

    /** The path from the root of a file in the folder, or of the file that a link there points to; null when there is none. */
    @Nullable
    String find(String name) throws CommandException {
        String path = prefix + name;
        String entry =
                git.require("ls-tree", "-z", "--full-tree", commit, "--", path).text();
        if (!entry.startsWith(LINK)) {
            return entry.isEmpty() ? null : path;
        }
        String target = new String(read(path), StandardCharsets.UTF_8);
        return Path.of(path).resolveSibling(target).normalize().toString().replace('\\', '/');
    }

    /** A file by its path from the root. */
    byte[] read(String path) throws CommandException {
        return git.require("cat-file", "blob", commit + ":" + path).output();
    }

    /** The paths of all files from the root. */
    List<String> paths() throws CommandException {
        byte[] listed = git.require("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)
                .output();
        return List.of(new String(listed, StandardCharsets.UTF_8).split("\0"));
    }
}
