package io.codebook.command;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lock where the history of two commits parted.
 *
 * @param ref a commit, a branch or a tag
 * @param other another one
 * @param mayBeMissing whether it is expected that there was no lock yet
 */
record GitBaseline(String ref, String other, boolean mayBeMissing) implements Baseline {
    /** Enough digits to be unique in any repository. */
    private static final int SHORT = 12;

    @Override
    public @Nullable LockFile read(CodesAndLock files, KnownTables tables, Problems problems) throws CommandException {
        Git git = new Git(files.folder());
        String named = commit(git, ref);
        String commit = mergeBase(git, named);
        String shown = commit.equals(named) ? ref : commit.substring(0, SHORT);
        GitTree tree = GitTree.of(git, commit);
        String name = files.lock().getFileName().toString();
        String path = tree.find(name);
        if (path != null) {
            return LockFile.read(new Source(shown + ":" + path, tree.read(path)), problems);
        }
        List<LockFile> moved = new MovedLocks(tree, shown).find(tables, problems);
        if (moved.size() > 1) {
            throw new CommandException(shown + " has no " + name + " here, but several locks of these tables: "
                    + String.join(", ", moved.stream().map(LockFile::file).toList())
                    + "; write the right one to a file with \"git show\", and name that with --lock");
        }
        if (moved.isEmpty() && problems.isEmpty() && !mayBeMissing) {
            problems.add(
                    Place.startOf(files.shown()),
                    ProblemId.NO_BASELINE,
                    shown
                            + " has no lock of these tables, so nothing can be compared with it; name a commit that has one,"
                            + " or say with --allow-missing-baseline that there was none yet");
        }
        return moved.isEmpty() ? null : moved.get(0);
    }

    private static String commit(Git git, String ref) throws CommandException {
        GitAnswer answer = git.run("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
        if (answer.isFine()) {
            return answer.text();
        }
        throw answer.error().isBlank()
                ? new CommandException("git finds no commit, branch or tag " + ref + " in " + git.folder()
                        + "; correct the name, or fetch it")
                : git.failure(answer);
    }

    /** A branch that is behind has not changed what was added to the other one since, so the tip of that does not count. */
    private String mergeBase(Git git, String named) throws CommandException {
        GitAnswer answer = git.run("merge-base", named, commit(git, other));
        if (answer.isFine()) {
            return answer.text();
        }
        if (!answer.error().isBlank()) {
            throw git.failure(answer);
        }
        boolean isShallow =
                git.require("rev-parse", "--is-shallow-repository").text().equals("true");
        throw new CommandException("git finds no common ancestor of " + ref + " and " + other + " in " + git.folder()
                + (isShallow
                        ? ", because this clone is shallow; fetch the history with \"git fetch --unshallow\", or in GitHub"
                                + " Actions with \"fetch-depth: 0\" for actions/checkout"
                        : "; name a commit of the same history, or a lock with --lock"));
    }
}
