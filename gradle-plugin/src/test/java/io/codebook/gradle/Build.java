package io.codebook.gradle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a build of Gradle said, and its exit status. All builds share a daemon, which ends by itself.
 *
 * @param lines all of it
 */
record Build(int status, List<String> lines) {
    private static final Path USER_HOME = LocalRepository.ROOT.resolve("gradle-plugin/target/gradle-user-home");

    static {
        LocalRepository.fill();
        try {
            Files.createDirectories(USER_HOME);
            Files.writeString(USER_HOME.resolve("gradle.properties"), """
                    org.gradle.daemon.idletimeout=30000
                    org.gradle.jvmargs=-Xmx512m -XX:MaxMetaspaceSize=384m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
                    org.gradle.internal.instrumentation.agent=false
                    """);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs a build with all that this plugin has to cope with, and no deprecated feature of Gradle. */
    static Build of(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(GradleHome.command());
        command.addAll(List.of(
                "--gradle-user-home=" + USER_HOME,
                "--offline",
                "--console=plain",
                "--configuration-cache",
                "--build-cache",
                "--warning-mode=fail"));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("codebook", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(
                            name -> name.endsWith("_OPTIONS") || name.endsWith("_OPTS") || name.startsWith("GRADLE_"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            process.destroyForcibly();
            List<String> lines = Files.readAllLines(output);
            Files.delete(output);
            if (!ended) {
                throw new AssertionError(command + " does not end\n" + String.join("\n", lines));
            }
            return new Build(process.exitValue(), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** This, if it succeeded. */
    Build fine() {
        if (status != 0) {
            throw new AssertionError(this);
        }
        return this;
    }

    /** This, if it failed. */
    Build failed() {
        if (status == 0) {
            throw new AssertionError(this);
        }
        return this;
    }

    /** What became of a task: {@code UP-TO-DATE}, {@code FROM-CACHE}, {@code FAILED}, empty if it ran, or null if it was not there. */
    String outcome(String task) {
        String start = "> Task " + task;
        return lines.stream()
                .filter(line -> line.equals(start) || line.startsWith(start + " "))
                .reduce((first, last) -> last)
                .map(line -> line.substring(start.length()).strip())
                .orElse(null);
    }

    boolean says(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    @Override
    public String toString() {
        return "exit " + status + "\n" + String.join("\n", lines);
    }
}
