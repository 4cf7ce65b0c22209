package io.codebook.command;

import io.codebook.compiler.input.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lock as git has it.
 *
 * @param ref a commit, a branch or a tag
 */
record GitBaseline(String ref) {
    @Nullable
    Source read(CodesAndLock files) throws CommandException {
        Path folder = files.folder();
        String name = files.lock().getFileName().toString();
        if (run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}").length == 0) {
            throw new CommandException("git finds no commit, branch or tag " + ref + " in " + folder);
        }
        byte[] listed = run(folder, "ls-tree", "--name-only", "--end-of-options", ref, "--", name);
        return listed.length == 0
                ? null
                : new Source(ref + ":" + name, run(folder, "cat-file", "blob", ref + ":./" + name));
    }

    private static byte[] run(Path folder, String... arguments) throws CommandException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            try (InputStream out = git.getInputStream()) {
                byte[] output = out.readAllBytes();
                return git.waitFor() == 0 ? output : new byte[0];
            }
        } catch (IOException missing) {
            throw new CommandException("git could not be run: " + missing.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandException("git was interrupted");
        }
    }
}
