package io.codebook.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process said, and its exit status.
 *
 * @param lines all of it, without what it says of itself
 */
record Run(int status, List<String> lines) {
    /** Debian's Maven resets the colors whatever one asks for. */
    private static final String COLOR = "\u001B\\[[0-9;]*m";

    private static final Repository REPOSITORY = Repository.make();

    /** Runs the Maven of this build. */
    static Run maven(Path javaHome, Path folder, String... arguments) {
        boolean windows = File.separatorChar == '\\';
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("codebook.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-ntp",
                "-s",
                REPOSITORY.settings().toString(),
                "-Dmaven.repo.local=" + REPOSITORY.folder(),
                "-Dstyle.color=never"));
        command.addAll(List.of(arguments));
        Map<String, String> environment =
                Map.of("JAVA_HOME", javaHome.toString(), "MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return of(folder, environment, command);
    }

    /** Runs the command line, with the codes.yaml of a folder. */
    static Run commandLine(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                REPOSITORY
                        .folder()
                        .resolve("io/codebook/codebook-processor/" + Repository.VERSION + "/codebook-processor-"
                                + Repository.VERSION + ".jar")
                        .toString()));
        command.addAll(List.of(arguments));
        return of(folder, Map.of(), command);
    }

    private static Run of(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path output = Files.createTempFile("codebook", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.endsWith("_OPTIONS") || name.startsWith("MAVEN_") || name.equals("M2_HOME"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            process.destroyForcibly();
            List<String> lines = Files.readAllLines(output).stream()
                    .map(line -> line.replaceAll(COLOR, ""))
                    .toList();
            Files.delete(output);
            if (!ended) {
                throw new AssertionError(command + " does not end\n" + String.join("\n", lines));
            }
            return new Run(process.exitValue(), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** This, if it succeeded. */
    Run fine() {
        if (status != 0) {
            throw new AssertionError(this);
        }
        return this;
    }

    /** The lines of a level that are about codes.yaml or its lock, without the level. */
    List<String> of(String level) {
        return lines.stream()
                .filter(line -> line.matches("\\[" + level + "] codes\\.(yaml|lock):.*"))
                .map(line -> line.substring(level.length() + 3))
                .toList();
    }

    boolean says(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    @Override
    public String toString() {
        return "exit " + status + "\n" + String.join("\n", lines);
    }
}
