package io.codebook.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JDK of this build, and the newest other one from 17 on that is where systems have them. */
final class Jdks {
    static final Path OURS = Path.of(System.getProperty("java.home"));

    private Jdks() {}

    static List<Path> all() throws IOException {
        TreeMap<Integer, Path> found = new TreeMap<>();
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> homes = Files.list(usual)) {
                for (Path home : homes.toList()) {
                    found.put(version(home), home);
                }
            }
        }
        found.remove(Runtime.version().feature());
        List<Path> all = new ArrayList<>(List.of(OURS));
        if (!found.isEmpty() && found.lastKey() >= 17) {
            all.add(found.lastEntry().getValue());
        }
        return all;
    }

    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.exists(home.resolve("bin/javac"))) {
            return 0;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            properties.load(in);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[.+_-]", 2)[0]);
    }
}
