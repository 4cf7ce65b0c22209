package io.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No package of the compiler uses another that uses it, be it directly or through others. */
class PackageCirclesTest {
    private static final String COMPILER = "io.codebook.compiler";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(" + Pattern.quote(COMPILER) + "(?:\\.[a-z]\\w*)*)\\.[A-Z]");

    @Test
    void packagesHaveNoCircle() throws IOException {
        Map<String, Set<String>> uses = uses();
        assertThat(uses).containsKeys(COMPILER, COMPILER + ".emit", COMPILER + ".emit.source");
        for (String name : uses.keySet()) {
            assertThat(pathBack(name, name, uses, new TreeSet<>()))
                    .as("packages that lead from %s back to it", name)
                    .isEmpty();
        }
    }

    /** The packages that each package imports from. */
    private static Map<String, Set<String>> uses() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        Path root = SOURCES.resolve(COMPILER.replace('.', '/'));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = SOURCES.relativize(file.getParent())
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                Set<String> used = uses.computeIfAbsent(name, key -> new TreeSet<>());
                Matcher matcher = IMPORT.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        return uses;
    }

    private static List<String> pathBack(String from, String to, Map<String, Set<String>> uses, Set<String> seen) {
        for (String next : uses.getOrDefault(from, Set.of())) {
            if (next.equals(to)) {
                return List.of(from, to);
            }
            if (seen.add(next)) {
                List<String> rest = pathBack(next, to, uses, seen);
                if (!rest.isEmpty()) {
                    List<String> path = new ArrayList<>(List.of(from));
                    path.addAll(rest);
                    return path;
                }
            }
        }
        return List.of();
    }
}
