package io.codebook.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a commit.
 *
 * @param commit its hash
 * @param root the root of the work tree
 * @param prefix the path of the folder of {@code git} from the root: empty, or with a slash at its end
 */
record GitTree(Git git, String commit, Path root, String prefix) {
    static GitTree of(Git git, String commit) throws CommandException {
        return new GitTree(
                git,
                commit,
                Path.of(git.require("rev-parse", "--show-toplevel").text()),
                git.require("rev-parse", "--show-prefix").text());
    }

    /** Whether a file is in the folder. */
    boolean has(String name) throws CommandException {
        return git.require("ls-tree", "-z", "--name-only", "--full-tree", commit, "--", prefix + name).output().length > 0;
    }

    /** A file in the folder. */
    byte[] read(String name) throws CommandException {
        return readFromRoot(prefix + name);
    }

    /** A file by its path from the root. */
    byte[] readFromRoot(String path) throws CommandException {
        return git.require("cat-file", "blob", commit + ":" + path).output();
    }

    /** The paths of all files from the root. */
    List<String> paths() throws CommandException {
        byte[] listed = git.require("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit).output();
        return List.of(new String(listed, StandardCharsets.UTF_8).split("\0"));
    }
}
