package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.AcceptanceFixtures.BAD;
import static io.codebook.compiler.accept.AcceptanceFixtures.GONE;
import static io.codebook.compiler.accept.AcceptanceFixtures.MISSING;
import static io.codebook.compiler.accept.AcceptanceFixtures.accept;
import static io.codebook.compiler.accept.AcceptanceFixtures.kinds;
import static io.codebook.compiler.accept.AcceptanceFixtures.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.accept.AcceptanceFixtures.Row;
import io.codebook.lock.CodesLock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several accepted steps do not free a number that a single step cannot use. */
class ReusedNumbersTest {
    @Test
    void aSwapAtAFreeNumberDoesNotReturnAnotherCode() {
        CodesLock lock = accept(table(Map.of("1", BAD, "2", GONE)), table(Map.of("3", BAD, "2", GONE)));
        lock = accept(lock, table(Map.of("3", GONE, "2", BAD)));
        assertThat(kinds(lock, table(Map.of("1", GONE, "2", BAD)))).containsExactly("retired-reused");
    }

    @Test
    void aTakenNumberDoesNotReturnAnotherCode() {
        CodesLock lock = accept(table(Map.of("1", BAD, "2", GONE)), table(Map.of("3", BAD, "2", GONE)));
        lock = accept(lock, table(Map.of("3", GONE)));
        assertThat(kinds(lock, table(Map.of("1", GONE)))).containsExactly("retired-reused");
    }

    @Test
    void aReplacedCodeDoesNotReturn() {
        CodesLock lock = accept(table(Map.of("1", BAD)), table(Map.of("3", BAD)));
        lock = accept(lock, table(Map.of("3", GONE)));
        assertThat(kinds(lock, table(Map.of("1", GONE)))).containsExactly("retired-reused");
    }

    @Test
    void theSameCodeReturns() {
        CodesLock before = table(Map.of("1", BAD));
        CodesLock after = table(Map.of("3", BAD));
        CodesLock lock = accept(accept(accept(before, after), before), after);
        assertThat(kinds(lock, before)).containsExactly("code-renumbered");
        lock = accept(lock, table(Map.of("3", BAD.name("Wrong Request"))));
        assertThat(kinds(lock, table(Map.of("1", BAD.name("Wrong Request"))))).containsExactly("code-renumbered");
    }

    @Test
    void aCodeThatWasRemovedAtItsNewNumberReturnsToItsOlderOne() {
        CodesLock before = table(Map.of("1", BAD, "2", GONE));
        CodesLock moved = accept(before, table(Map.of("3", BAD, "2", GONE)));
        CodesLock removed = accept(moved, table(Map.of("2", GONE)));
        assertThat(kinds(removed, before)).containsExactly("code-restored");
        assertThat(kinds(removed, table(Map.of("1", BAD.name("Wrong"), "2", GONE))))
                .containsExactly("code-restored");
        assertThat(kinds(removed, table(Map.of("1", MISSING, "2", GONE)))).containsExactly("retired-reused");
        assertThat(kinds(removed, table(Map.of("3", MISSING, "2", GONE)))).containsExactly("retired-reused");
        CodesLock restored = accept(removed, before);
        assertThat(kinds(restored, before)).isEmpty();
        for (CodesLock older : List.of(before, moved, removed)) {
            LockAudit audit = new LockAudit(older, restored);
            assertThat(audit.unrecorded()).isEmpty();
            assertThat(audit.lost()).isEmpty();
        }
        assertThat(kinds(restored, table(Map.of("1", BAD, "2", GONE, "3", MISSING))))
                .containsExactly("retired-reused");
    }

    @Test
    void aCodeDoesNotReturnToANumberThatAnotherOneHad() {
        CodesLock lock = accept(table(Map.of("1", BAD)), table(Map.of("3", BAD)));
        lock = accept(lock, table(Map.of("3", GONE)));
        lock = accept(lock, table(Map.of("2", MISSING)));
        assertThat(kinds(lock, table(Map.of("1", GONE, "2", MISSING)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("1", BAD, "2", MISSING)))).containsExactly("retired-reused");
    }

    @Test
    void aRetiredCodeKeepsItsNumberWhenItIsInUseAgain() {
        CodesLock retired = table(Map.of("1", BAD, "2", MISSING.retired("Nobody asks.")));
        CodesLock inUse = table(Map.of("1", BAD, "2", MISSING));
        CodesLock lock = accept(retired, inUse);
        assertThat(kinds(lock, table(Map.of("1", MISSING, "2", BAD)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("1", BAD, "2", GONE)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("1", BAD, "2", MISSING.constant("ABSENT")))))
                .containsExactly("constant-changed");
    }

    /** Against the lock of the time when it was away, the number would be one that was left. */
    @Test
    void aCodeThatCameBackIsNotReplaced() {
        CodesLock lock = accept(table(Map.of("1", BAD)), table(Map.of("3", BAD)));
        lock = accept(lock, table(Map.of("1", BAD)));
        assertThat(kinds(lock, table(Map.of("1", GONE)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("1", BAD.constant("WRONG"))))).containsExactly("constant-changed");
    }

    @Test
    void aReplacedCodeIsNotAddedElsewhere() {
        CodesLock lock = accept(table(Map.of("1", BAD)), table(Map.of("1", GONE)));
        assertThat(kinds(lock, table(Map.of("1", GONE, "3", BAD)))).containsExactly("retired-reused");
        assertThat(kinds(
                        lock, table(Map.of("1", GONE, "3", BAD.constant("WRONG").name("Wrong")))))
                .containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("1", GONE, "3", MISSING)))).containsExactly("code-added");
    }

    /** It is the same code in other words as long as it keeps a constant, the name or the meaning. */
    @Test
    void aRewordedCodeIsNotReplaced() {
        CodesLock lock = accept(
                table(Map.of("1", BAD)), table(Map.of("1", BAD.constant("WRONG").name("Wrong"))));
        assertThat(kinds(lock, table(Map.of("1", BAD.constant("WRONG").name("Wrong"), "3", GONE.name("Bad Request")))))
                .containsExactly("code-added");
    }

    /** A number that was removed belongs to its code, and not to one that was added with its constant since and goes now. */
    @Test
    void aRemovedCodeReturnsThoughAnotherOneHadItsConstant() {
        CodesLock before = table(Map.of("1", BAD, "9", GONE));
        CodesLock removed = accept(before, table(Map.of("9", GONE)));
        for (Row other : List.of(BAD, BAD.meaning("It is another one."))) {
            CodesLock lock = accept(removed, table(Map.of("2", other, "9", GONE)));
            assertThat(kinds(lock, before)).containsExactlyInAnyOrder("identifier-moved", "code-removed");
            assertThat(kinds(lock, table(Map.of("1", MISSING.constant("BAD_REQUEST"), "9", GONE))))
                    .contains("retired-reused");
        }
    }

    @Test
    void aCodeThatWasRetiredUnderAnotherNameReturnsUnderItsOlderOne() {
        Row one = BAD.meaning("");
        CodesLock lock = accept(
                table(Map.of("1", one)), table(Map.of("1", one.name("Wrong").retired("Nobody asks."))));
        assertThat(kinds(lock, table(Map.of("1", one))))
                .contains("phrase-reworded")
                .doesNotContain("retired-reused");
        assertThat(kinds(lock, table(Map.of("1", one.constant("WRONG"))))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("1", one.name("Gone"))))).containsExactly("retired-reused");
    }

    /** Whether a code was replaced meanwhile makes no difference where it has its words again. */
    @Test
    void aReplacedCodeThatHasItsWordsAgainMayHaveATwin() {
        CodesLock twins = table(Map.of("1", BAD.constant("WRONG"), "3", BAD));
        CodesLock lock = accept(table(Map.of("1", BAD)), table(Map.of("1", GONE)));
        assertThat(kinds(lock, twins)).containsExactlyInAnyOrder("identifier-moved", "code-replaced");
        assertThat(kinds(table(Map.of("1", BAD)), twins)).containsExactly("identifier-moved");
        assertThat(kinds(lock, table(Map.of("1", BAD.constant("WRONG").meaning("It was here once."), "3", BAD))))
                .contains("retired-reused");
    }
}
