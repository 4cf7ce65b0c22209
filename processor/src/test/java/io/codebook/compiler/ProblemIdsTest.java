package io.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of problem that the sources can report occurs in some test, and in the documentation. */
class ProblemIdsTest {
    private static final Path SOURCES = Fixtures.ROOT.resolve("processor/src/main/java/io/codebook");
    private static final Path DOCUMENTATION = Fixtures.ROOT.resolve("docs/problems.md");
    /** The first string of a call of {@code problems.add}: what comes before it is a place. */
    private static final Pattern REPORT = Pattern.compile(
            "(?:problems\\s*\\.add|new Problem|refusal)\\((?:\\s*\\w+\\.placeOf\\(\"[a-z]+\"\\))?[^\"]*?\"([a-z0-9-]+)\"");

    @Test
    void everyKindOfProblemIsTested() throws IOException {
        Set<String> reported = reported("compiler");
        reported.removeAll(reported("compiler/gate")); // they depend on a lock, and have a test of their own
        reported.remove("in-parts"); // a note, which PartsTest reads
        assertThat(reported).hasSizeGreaterThan(30);
        assertThat(tested()).containsAll(reported);
    }

    @Test
    void everyKindOfProblemIsDocumented() throws IOException {
        Set<String> documented = Pattern.compile("`([a-z0-9-]+)`(?=[^|]*\\|[^|]*\\|$)", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reported = reported("compiler");
        reported.addAll(reported("processor"));
        assertThat(documented).containsAll(reported);
    }

    private static Set<String> reported(String folder) throws IOException {
        Set<String> reported = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                REPORT.matcher(Files.readString(file)).results().forEach(found -> reported.add(found.group(1)));
            }
        }
        return reported;
    }

    private static Set<String> tested() throws IOException {
        Set<String> tested = Bomb.all().map(Bomb::id).collect(Collectors.toCollection(TreeSet::new));
        for (String name : Fixtures.names()) {
            Files.readAllLines(Fixtures.expected(name)).forEach(line -> tested.add(Fixtures.id(line)));
        }
        return tested;
    }
}
