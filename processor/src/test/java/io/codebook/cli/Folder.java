package io.codebook.cli;

import io.codebook.command.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with a codes.yaml and, in time, its lock. */
record Folder(Path path) {
    static final String CONFLICT = "4009: {name: Conflict, meaning: It conflicts.}";
    static final String LIMIT = "4029: {name: Rate Limit, meaning: Too many requests.}";

    /** A folder whose codes are accepted. */
    static Folder accepted(Path path, String... rows) throws IOException {
        Folder folder = new Folder(path);
        folder.rows(rows);
        if (folder.run("accept").status() != Status.FINE.exit()) {
            throw new AssertionError("the first lock was not written");
        }
        return folder;
    }

    void rows(String... rows) throws IOException {
        codes("codebook: 1\ntables:\n  iot:\n    type: IotCode\n    number: int\n    codes:\n      "
                + String.join("\n      ", rows) + "\n");
    }

    void codes(String text) throws IOException {
        Files.writeString(path.resolve("codes.yaml"), text);
    }

    void writeLock(String text) throws IOException {
        Files.writeString(path.resolve("codes.lock"), text);
    }

    String lock() throws IOException {
        return Files.readString(path.resolve("codes.lock"));
    }

    /** Runs a command on the codes.yaml of this folder. */
    Run run(String... args) {
        String codes = path.resolve("codes.yaml").toString();
        return Run.of(Stream.concat(Stream.of(args), Stream.of(codes)).toArray(String[]::new));
    }

    /** The same in a process of its own, with some variables in its environment. */
    Run runAlone(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        return Run.alone(
                environment,
                List.of(),
                path,
                Stream.concat(
                                Stream.of(args),
                                Stream.of(path.resolve("codes.yaml").toString()))
                        .toList());
    }

    /** The names of the files. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
