package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.accept.Acceptance;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.LockFormatException;
import io.codebook.lock.diff.LockComparison;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A case of the gate: a file under {@code src/test/resources/lock/cases}. Its sections start with a line each: {@code ---
 * before}, {@code --- between} (may be left out), {@code --- after} and {@code --- expected}. The first three are a
 * codes.yaml each. The lock is made from the first, everything that the second changes is accepted, and the third is
 * compared with it; the last section is what the gate says. Instead of being made, the lock may be written in a section {@code
 * --- lock}, as an older version or a merge of branches leaves it. Lines and columns count within the section.
 */
record GateCase(Path file, Map<String, String> sections) {
    private static final Path FOLDER = Repository.ROOT.resolve("processor/src/test/resources/lock/cases");
    private static final String MARK = "--- ";
    private static final List<String> NAMES = List.of("before", "between", "lock", "after", "expected");

    static Stream<GateCase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream().map(GateCase::read);
        }
    }

    private static GateCase read(Path file) {
        Map<String, String> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : linesOf(file)) {
            if (line.startsWith(MARK)) {
                section = line.substring(MARK.length()).strip();
                assertThat(NAMES).as(file + ": " + line).contains(section);
                assertThat(sections.put(section, "")).as(file + ": " + line).isNull();
            } else {
                assertThat(section).as(file + ": section of " + line).isNotEmpty();
                sections.merge(section, line + "\n", String::concat);
            }
        }
        assertThat(sections).as(file.toString()).containsKeys("before", "after");
        return new GateCase(file, sections);
    }

    /** The codes.yaml that the lock was first made from. */
    String before() {
        return section("before");
    }

    /** The codes.yaml that is compared with the lock. */
    String after() {
        return section("after");
    }

    /** What the gate says: a line each, problems before notes. */
    String expected() {
        return section("expected");
    }

    /** The lock when {@link #after()} was written. */
    CodesLock accepted() {
        if (sections.containsKey("lock")) {
            return lock(section("lock"));
        }
        CodesLock lock = facts(before()).lock();
        if (sections.containsKey("between")) {
            CodesLock then = facts(section("between")).writtenAsIn(lock).lock();
            LockComparison comparison = LockComparison.of(lock, then);
            lock = Acceptance.accept(comparison, comparison.changes(), "as planned");
        }
        return lock;
    }

    private CodesLock lock(String text) {
        try {
            return CodesLock.parse(text);
        } catch (LockFormatException damaged) {
            throw new IllegalStateException(file.toString(), damaged);
        }
    }

    /** The facts of a codes.yaml without problems. */
    CurrentFacts facts(String yaml) {
        Problems problems = new Problems();
        LoadedCodes loaded = LoadedCodes.load(source(yaml), problems);
        assertThat(problems.lines()).as(file.toString()).isEmpty();
        return Objects.requireNonNull(loaded).facts();
    }

    static Source source(String yaml) {
        return new Source("codes.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Replaces the section {@code expected} and leaves the others as they are.
     *
     * @return whether the file changed
     */
    boolean update(String said) throws IOException {
        if (said.equals(sections.get("expected"))) {
            return false;
        }
        Map<String, String> updated = new LinkedHashMap<>(sections);
        updated.put("expected", said);
        StringBuilder text = new StringBuilder();
        updated.forEach(
                (name, content) -> text.append(MARK).append(name).append('\n').append(content));
        Files.writeString(file, text);
        return true;
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String section(String name) {
        return Objects.requireNonNull(sections.get(name), () -> file + " has no section " + name);
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".txt", "");
    }
}
