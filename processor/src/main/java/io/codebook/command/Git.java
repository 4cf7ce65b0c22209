package io.codebook.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs git.
 *
 * @param folder a folder of the work tree
 */
record Git(Path folder) {
    /**
     * Hooks have these, and with them git takes the current folder for the root of the work tree. Without them, git finds the
     * repository of the folder.
     */
    private static final List<String> REPOSITORY_VARIABLES = List.of(
            "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_IMPLICIT_WORK_TREE");

    /** Runs a git command, and returns the answer if it succeeded. */
    GitAnswer require(String... arguments) throws CommandException {
        GitAnswer answer = run(arguments);
        if (!answer.isFine()) {
            throw failure(answer);
        }
        return answer;
    }

    /** An exception with the words of git. */
    CommandException failure(GitAnswer answer) {
        String words = answer.error().isBlank() ? "exit status " + answer.status() : onOneLine(answer.error());
        return new CommandException("git failed in " + folder + ": " + words);
    }

    /** Runs a git command, and returns the answer, whatever it is. */
    GitAnswer run(String... arguments) throws CommandException {
        List<String> command = new ArrayList<>(List.of("git", "--literal-pathspecs"));
        command.addAll(List.of(arguments));
        try {
            Path error = Files.createTempFile("codebook-git", ".txt");
            try {
                return run(command, error);
            } finally {
                Files.delete(error);
            }
        } catch (IOException failed) {
            throw new CommandException("git could not be run: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandException("git was interrupted");
        }
    }

    private GitAnswer run(List<String> command, Path error) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(error.toFile());
        REPOSITORY_VARIABLES.forEach(builder.environment()::remove);
        builder.environment().put("LC_ALL", "C");
        Process git = builder.start();
        git.getOutputStream().close();
        try (InputStream out = git.getInputStream()) {
            byte[] output = out.readAllBytes();
            return new GitAnswer(
                    git.waitFor(), output, new String(Files.readAllBytes(error), Charset.defaultCharset()));
        }
    }

    private static String onOneLine(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return String.join(" ", lines);
    }
}
