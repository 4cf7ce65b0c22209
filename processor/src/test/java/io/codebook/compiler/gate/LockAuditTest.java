package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.Acceptance;
import io.codebook.lock.Change;
import io.codebook.lock.Changes;
import io.codebook.lock.CodesLock;
import io.codebook.lock.Grade;
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
        List<Change> changes = Changes.between(before, today.lock()).stream()
                .filter(change -> change.kind().grade() != Grade.NEVER)
                .toList();
        CodesLock after = Acceptance.accept(before, today.lock(), changes, "as planned");
        assertThat(problems(after, before, today)).isEmpty();
        assertThat(problems(after, after, today)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.gate.GateCase#all")
    void aLockMadeAnewDoesNot(GateCase gateCase) {
        CurrentFacts today = gateCase.facts(gateCase.after());
        CodesLock before = gateCase.accepted();
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

    private static List<Problem> problems(CodesLock lock, CodesLock older, CurrentFacts today) {
        Problems problems = new Problems();
        new LockAudit(lock, "codes.lock", older, "older.lock").check(today, problems);
        return problems.sorted();
    }
}
