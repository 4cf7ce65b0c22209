package io.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.JavaTarget;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.AcceptCommandLine;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.input.Source;
import io.codebook.lock.Acceptance;
import io.codebook.lock.Changes;
import io.codebook.lock.CodesLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the gate says of every case under {@code src/test/resources/stability}: all lines, exactly, problems before notes. A
 * lock is made from before.yaml, then all that between.yaml changes is accepted, where there is one, and after.yaml is held
 * against the outcome.
 *
 * <p>After a change of messages, {@code ./mvnw -pl processor -am test -Dtest=GateTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcodebook.golden=update} writes what is said now into each expected.txt. That
 * run fails and says what it wrote: read the difference, then run again without the switch.
 */
class GateTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("codebook.golden"));
    static final Path CASES = Fixtures.ROOT.resolve("processor/src/test/resources/stability");
    private static final Path KINDS = Fixtures.ROOT.resolve("runtime/src/main/java/io/codebook/lock/Kinds.java");
    private static final Path DOCUMENTATION = Fixtures.ROOT.resolve("docs/stability.md");
    /** A kind in the table of all kinds: its id, which is followed by its grade. */
    private static final Pattern KIND =
            Pattern.compile("^ +([a-z-]+) +(?:ok|reason|break|never)\\b", Pattern.MULTILINE);

    private static final Pattern LINE = Pattern.compile("codes\\.yaml:\\d+:\\d+: \\[([a-z-]+)] \\P{Cntrl}+");
    /** What stands in no expected.txt: it is for facts that no rule knows, and the reader writes none. */
    private static final String UNEXPLAINED = "promise-changed";

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<String> names = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysAllThatChanged(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String said = said(folder).stream().map(line -> line + "\n").collect(Collectors.joining());
        Path file = folder.resolve("expected.txt");
        if (UPDATE && !(Files.exists(file) && Files.readString(file).equals(said))) {
            Files.writeString(file, said);
            Assertions.fail("wrote " + file + "; run again without -Dcodebook.golden=update");
        }
        assertThat(said).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysNothingOfWhatDidNotChange(String name) throws IOException {
        Path before = CASES.resolve(name).resolve("before.yaml");
        assertThat(said(before, lock(before))).isEmpty();
    }

    @Test
    void everyKindOfChangeIsTested() throws IOException {
        Set<String> tested = new TreeSet<>();
        for (String name : cases().toList()) {
            for (String line : Files.readAllLines(CASES.resolve(name).resolve("expected.txt"))) {
                tested.add(id(line));
            }
        }
        Set<String> kinds = kinds();
        kinds.remove(UNEXPLAINED);
        tested.remove(UNEXPLAINED);
        assertThat(tested).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void everyKindOfChangeIsDocumented() throws IOException {
        Set<String> documented = ids(Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE), DOCUMENTATION);
        assertThat(documented).containsExactlyInAnyOrderElementsOf(kinds());
    }

    private static Set<String> kinds() throws IOException {
        Set<String> kinds = ids(KIND, KINDS);
        assertThat(kinds).hasSizeGreaterThan(60);
        return kinds;
    }

    private static Set<String> ids(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(String line) {
        assertThat(line).matches(LINE);
        return LINE.matcher(line).replaceFirst("$1");
    }

    private static List<String> said(Path folder) throws IOException {
        return said(folder.resolve("after.yaml"), locked(folder));
    }

    /** What was promised when after.yaml was written. */
    static CodesLock locked(Path folder) throws IOException {
        CodesLock lock = lock(folder.resolve("before.yaml"));
        Path between = folder.resolve("between.yaml");
        if (Files.exists(between)) {
            CodesLock then = lock(between);
            lock = Acceptance.accept(lock, then, Changes.between(lock, then), "as planned");
        }
        return lock;
    }

    private static List<String> said(Path yaml, CodesLock lock) throws IOException {
        Source locked = new Source("codes.lock", lock.toString().getBytes(StandardCharsets.UTF_8));
        Compiler.Result result = Compiler.run(
                source(yaml),
                new GateOptions(locked, false, new AcceptCommandLine("codebook", "codes.yaml")),
                new JavaTarget("com.example.codes", "codes.yaml"));
        assertThat(result.files().isEmpty()).isEqualTo(!result.problems().isEmpty());
        List<String> lines = new ArrayList<>(result.problems());
        lines.addAll(result.notes());
        lines.removeIf(line -> line.contains(" [in-parts] ")); // said at every compilation, whatever was promised
        return lines;
    }

    private static CodesLock lock(Path yaml) throws IOException {
        return promises(yaml).lock();
    }

    static CurrentFacts promises(Path yaml) throws IOException {
        Problems problems = new Problems();
        var book = Compiler.read(source(yaml), problems);
        assertThat(problems.lines()).as(yaml.toString()).isEmpty();
        return CurrentFacts.of(Objects.requireNonNull(book));
    }

    private static Source source(Path yaml) throws IOException {
        return new Source("codes.yaml", Files.readAllBytes(yaml));
    }
}
