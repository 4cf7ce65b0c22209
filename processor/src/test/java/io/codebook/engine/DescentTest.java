package io.codebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.engine.gate.Descent;
import io.codebook.engine.problem.Problem;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.stability.Acceptance;
import io.codebook.stability.Change;
import io.codebook.stability.Changes;
import io.codebook.stability.Grade;
import io.codebook.stability.Lock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a lock descends from an older one, for every case of the gate. */
class DescentTest {
    @ParameterizedTest
    @MethodSource("io.codebook.engine.GateTest#cases")
    void anAcceptedLockDescendsFromTheOneBefore(String name) throws IOException {
        Path folder = GateTest.CASES.resolve(name);
        Promises today = GateTest.promises(folder.resolve("after.yaml"));
        Lock before = GateTest.locked(folder);
        List<Change> changes = Changes.between(before, today.lock()).stream()
                .filter(change -> change.kind().grade() != Grade.NEVER)
                .toList();
        Lock after = Acceptance.accept(before, today.lock(), changes, "as planned");
        assertThat(problems(after, before, today)).isEmpty();
        assertThat(problems(after, after, today)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.codebook.engine.GateTest#cases")
    void aLockMadeAnewDoesNot(String name) throws IOException {
        Path folder = GateTest.CASES.resolve(name);
        Promises today = GateTest.promises(folder.resolve("after.yaml"));
        Lock before = GateTest.locked(folder);
        List<String> grave = Changes.between(before, today.lock()).stream()
                .filter(change -> change.kind().grade() != Grade.OK)
                .map(change -> change.kind().id())
                .sorted()
                .toList();
        assertThat(problems(today.lock(), before, today))
                .extracting(Problem::id)
                .filteredOn(id -> !id.equals("record-lost"))
                .containsExactlyInAnyOrderElementsOf(grave);
    }

    private static List<Problem> problems(Lock lock, Lock older, Promises today) {
        Problems problems = new Problems();
        new Descent(lock, "codes.lock", older, "older.lock").check(today, problems);
        return problems.sorted();
    }
}
