package io.codebook.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JDK of this machine that can compile and run what is generated. */
record Jdk(Path home, int version) {
    private static final int OLDEST = 17;

    /** Every JDK from 17 on that is where JDKs usually are, each once, the oldest first. */
    static List<Jdk> all() {
        List<Path> candidates = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        System.getenv().forEach((name, value) -> {
            if (name.equals("JAVA_HOME") || name.matches("JAVA_HOME_\\d+_\\w+")) {
                candidates.add(Path.of(value));
            }
        });
        Path user = Path.of(System.getProperty("user.home"));
        candidates.addAll(children(Path.of("/usr/lib/jvm")));
        candidates.addAll(children(user.resolve(".sdkman/candidates/java")));
        candidates.addAll(children(user.resolve(".jdks")));
        Map<Path, Jdk> found = new LinkedHashMap<>();
        for (Path home : candidates) {
            if (hasCompiler(home) && Files.isRegularFile(home.resolve("release"))) {
                Path real = realPath(home);
                found.putIfAbsent(real, new Jdk(real, versionOf(real)));
            }
        }
        return found.values().stream()
                .filter(jdk -> jdk.version >= OLDEST)
                .sorted(Comparator.comparingInt(Jdk::version))
                .toList();
    }

    /** Runs one of its tools to the end and returns what it printed; anything but success is an error. */
    String run(Map<String, String> environment, String tool, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("codebook", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.endsWith("_OPTIONS"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            process.destroyForcibly();
            String text = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + "\n" + text);
            }
            return text;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean hasCompiler(Path home) {
        return Files.isExecutable(home.resolve("bin/javac")) || Files.isExecutable(home.resolve("bin/javac.exe"));
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int versionOf(Path home) {
        Properties release = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[.+_-]", 2)[0]);
    }

    @Override
    public String toString() {
        return version + " in " + home;
    }
}
