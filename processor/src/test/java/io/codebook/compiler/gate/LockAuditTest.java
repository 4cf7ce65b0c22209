package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.accept.Acceptance;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a lock descends from an older one, for every case of the gate. */
class LockAuditTest {
    @ParameterizedTest
    @MethodSource("io.codebook.compiler.gate.GateCase#all")
    void anAcceptedLockDescendsFromTheOneBefore(GateCase gateCase) {
        CurrentFacts today = gateCase.facts(gateCase.after());
        CodesLock before = gateCase.accepted();
        LockComparison comparison = LockComparison.of(before, today.lock());
        List<Change> changes = comparison.changes().stream()
                .filter(change -> change.kind().grade() != Grade.NEVER)
                .toList();
        CodesLock after = Acceptance.accept(comparison, changes, "as planned");
        assertThat(problems(after, before, today)).isEmpty();
        assertThat(problems(after, after, today)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.gate.GateCase#all")
    void aLockMadeAnewDoesNot(GateCase gateCase) {
        CurrentFacts today = gateCase.facts(gateCase.after());
        CodesLock before = gateCase.accepted();
        List<String> grave = LockComparison.of(before, today.lock()).changes().stream()
                .filter(change -> change.kind().grade() != Grade.OK || drops(change, before))
                .map(change -> change.kind().toString())
                .sorted()
                .toList();
        assertThat(problems(today.lock(), before, today))
                .extracting(Problem::id)
                .filteredOn(id -> !id.equals("record-lost"))
                .containsExactlyInAnyOrderElementsOf(grave);
    }

    private static boolean drops(Change change, CodesLock before) {
        return change.facts().stream().anyMatch(fact -> before.facts().containsKey(fact));
    }

    private static List<Problem> problems(CodesLock lock, CodesLock older, CurrentFacts today) {
        Problems problems = new Problems();
        BaselineCheck.run(
                "codes.yaml",
                today,
                new LockFile("codes.lock", lock, lock.toString()),
                new LockFile("older.lock", older, older.toString()),
                problems);
        return problems.sorted();
    }
}
