package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository. */
record GitRepository(Path path) {
    /** Makes one. */
    static GitRepository in(Path path) throws Exception {
        GitRepository repository = new GitRepository(path);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    /** Commits all files. */
    void commit() throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", "accepted");
    }

    /** Runs git, and returns what it printed. */
    String git(String... arguments) throws Exception {
        return run(0, arguments);
    }

    /** Runs git, which leaves a conflict, and returns what it printed. */
    String conflict(String... arguments) throws Exception {
        return run(1, arguments);
    }

    private String run(int status, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.com"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(path.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isEqualTo(status);
        return said.strip();
    }
}
