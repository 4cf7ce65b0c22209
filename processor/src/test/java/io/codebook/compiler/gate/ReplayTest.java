package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.accept.Acceptance;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockFormatException;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Published versions of the error tables of real products, one after the other: what each changes is found and called by
 * its name, nothing else is reported, and once it is accepted nothing is left.
 *
 * <p>Each folder under {@code src/test/resources/replay} is a product. The files stand in the order of its versions, and a
 * comment names where they come from. An expected.txt was made from the tables themselves, by another program, and is
 * never written from what the gate says.
 */
class ReplayTest {
    private static final Path PRODUCTS = Repository.ROOT.resolve("processor/src/test/resources/replay");

    /** A version, with the lock with what the versions before it had. */
    private record Step(Path yaml, CodesLock locked, CodesLock today) {
        List<Change> changes() {
            return LockComparison.of(locked, today).changes();
        }

        CodesLock accept(List<Change> changes) {
            return Acceptance.accept(LockComparison.of(locked, today), changes, "as published");
        }

        /** What is said of the changes, by their keys. */
        Map<String, String> said(CodesLock lock) {
            Map<String, String> said = new TreeMap<>();
            LockComparison.of(lock, today).changes().forEach(change -> said.put(change.key(), change.toString()));
            return said;
        }
    }

    static Stream<String> products() throws IOException {
        return list(PRODUCTS).stream().map(folder -> folder.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("products")
    void findsWhatEachVersionChangesAndNothingElse(String product) throws IOException {
        StringBuilder said = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (Step step : steps(product)) {
            String version = "== " + step.yaml().getFileName() + "\n";
            List<String> lines = step.changes().stream()
                    .map(change -> "[" + change.kind() + "] " + change.subject().key() + "\n")
                    .sorted()
                    .toList();
            said.append(version).append(String.join("", lines));
            Path file = Path.of(step.yaml().toString().replace(".yaml", ".expected.txt"));
            expected.append(version);
            Files.readAllLines(file).stream()
                    .sorted()
                    .forEach(line -> expected.append(line).append('\n'));
        }
        assertThat(said.toString()).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @MethodSource("products")
    void nothingIsLeftOnceAllIsAccepted(String product) throws IOException, LockFormatException {
        for (Step step : steps(product)) {
            CodesLock accepted = step.accept(step.changes());
            assertThat(step.said(accepted)).as(step.yaml().toString()).isEmpty();
            assertThat(CodesLock.parse(accepted.toString()).facts()).isEqualTo(accepted.facts());
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void acceptsOneChangeAndLeavesTheOthers(String product) throws IOException {
        for (Step step : steps(product)) {
            for (Change change : step.changes()) {
                if (change.kind().grade() != Grade.NEVER) {
                    Map<String, String> others = step.said(step.locked());
                    others.remove(change.key());
                    CodesLock accepted = step.accept(List.of(change));
                    assertThat(step.said(accepted))
                            .as(step.yaml() + " " + change.key())
                            .isEqualTo(others);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void losesNoFact(String product) throws IOException {
        for (Step step : steps(product)) {
            CodesLock accepted = step.accept(step.changes());
            step.locked().facts().forEach((path, value) -> {
                boolean told = value.equals(accepted.facts().get(path))
                        || isTold(path, accepted)
                        || LockRecord.isRemoval(path);
                assertThat(told).as(step.yaml() + " " + path).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void saysWhereAndHowToAccept(String product) throws IOException {
        for (Step step : steps(product)) {
            List<String> problems = problems(step);
            List<String> yaml = Files.readAllLines(step.yaml());
            List<Change> grave = step.changes().stream()
                    .filter(change -> change.kind().grade() != Grade.OK)
                    .toList();
            assertThat(problems).as(step.yaml().toString()).hasSameSizeAs(grave);
            for (Change change : grave) {
                String line = problems.stream()
                        .filter(problem -> problem.contains(change.toString()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(step.yaml() + ": nothing says " + change));
                if (change.kind().grade() != Grade.NEVER) {
                    String ofItsKind = change.kind() + ":"
                            + change.subject().beginnings().get(0).key();
                    assertThat(line)
                            .matches(".* --only '?(" + Pattern.quote(change.key()) + "|" + Pattern.quote(ofItsKind)
                                    + ")'?( .*)?");
                }
                FactPath subject = change.subject();
                if (subject.isWithin(FactType.CODE)
                        && change.moves().isEmpty()
                        && step.today().has(change.subject())) {
                    int number = Integer.parseInt(line.split(":", 3)[1]);
                    assertThat(yaml.get(number - 1)).contains(" " + subject.name(FactType.CODE) + ": ");
                }
            }
        }
    }

    private static List<String> problems(Step step) throws IOException {
        Source lock = new Source("codes.lock", step.locked().toString().getBytes(StandardCharsets.UTF_8));
        Compiler.Result result = Compiler.compile(
                source(step.yaml()),
                lock,
                new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                new JavaTarget("com.example.codes", "codes.yaml", Set.of(), CommandTypes.NONE));
        return result.problems();
    }

    /** Whether the history tells of the old value of a fact, or where its subject or the code of its row went. */
    private static boolean isTold(FactPath fact, CodesLock lock) {
        if (fact.is(FactType.MAPPED_CODE) || fact.is(FactType.UNMAPPED_CODE)) {
            FactPath code = FactPath.table(fact.name(FactType.MAPPINGS)).at(FactType.CODE, fact.name());
            if (isTold(code.at(FactType.NAME), lock)) {
                return true;
            }
        }
        return lock.facts().keySet().stream().anyMatch(record -> {
            if (!LockRecord.isRecord(record) || LockRecord.isRemoval(record)) {
                return false;
            }
            FactPath subject = LockRecord.subject(record);
            return subject.equals(fact) || (LockRecord.isMove(record) && fact.startsWith(subject));
        });
    }

    /** All versions but the first, each compared with what was accepted until then. */
    private static List<Step> steps(String product) throws IOException {
        List<Step> steps = new ArrayList<>();
        CodesLock locked = null;
        for (Path file : list(PRODUCTS.resolve(product))) {
            if (file.toString().endsWith(".yaml")) {
                CurrentFacts today = facts(file);
                if (locked == null) {
                    locked = today.lock();
                } else {
                    Step step = new Step(file, locked, today.writtenAsIn(locked).lock());
                    steps.add(step);
                    locked = step.accept(step.changes());
                }
            }
        }
        assertThat(steps).hasSizeGreaterThanOrEqualTo(4);
        return steps;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static CurrentFacts facts(Path yaml) throws IOException {
        Problems problems = new Problems();
        LoadedCodes loaded = LoadedCodes.load(source(yaml), problems);
        assertThat(problems.lines()).as(yaml.toString()).isEmpty();
        return Objects.requireNonNull(loaded).facts();
    }

    private static Source source(Path yaml) throws IOException {
        return new Source("codes.yaml", Files.readAllBytes(yaml));
    }
}
