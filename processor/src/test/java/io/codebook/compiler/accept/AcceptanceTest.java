package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.AcceptanceFixtures.BAD;
import static io.codebook.compiler.accept.AcceptanceFixtures.GONE;
import static io.codebook.compiler.accept.AcceptanceFixtures.MISSING;
import static io.codebook.compiler.accept.AcceptanceFixtures.accept;
import static io.codebook.compiler.accept.AcceptanceFixtures.assertKept;
import static io.codebook.compiler.accept.AcceptanceFixtures.assertOneByOne;
import static io.codebook.compiler.accept.AcceptanceFixtures.both;
import static io.codebook.compiler.accept.AcceptanceFixtures.keys;
import static io.codebook.compiler.accept.AcceptanceFixtures.kinds;
import static io.codebook.compiler.accept.AcceptanceFixtures.references;
import static io.codebook.compiler.accept.AcceptanceFixtures.table;
import static io.codebook.compiler.accept.TestPaths.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.LockComparison;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lock is after changes have been accepted. */
class AcceptanceTest {
    @Test
    void acceptsTheFirstLock() {
        CodesLock today = table(Map.of("4000", BAD));
        assertThat(accept(new CodesLock(Map.of()), today)).isEqualTo(today);
    }

    @Test
    void keepsTheOldValueWithTheReason() {
        CodesLock lock = accept(table(Map.of("4000", BAD)), table(Map.of("4000", BAD.meaning("It is wrong."))));
        assertThat(lock.toString())
                .contains("table t code 4000 meaning = \"It is wrong.\"\n")
                .contains("was table t code 4000 meaning \"It is malformed.\" = \"as planned\"\n");
    }

    @Test
    void keepsWhatWasRemovedWithTheReason() {
        CodesLock lock = accept(table(Map.of("4000", BAD, "4004", MISSING)), table(Map.of("4000", BAD)));
        assertThat(lock.toString())
                .contains("removed table t code 4004 = \"as planned\"\n")
                .contains("table t code 4004 constant = \"NOT_FOUND\"\n");
    }

    @Test
    void refusesTheNumberOfARemovedCodeForAnother() {
        CodesLock lock = accept(table(Map.of("4000", BAD, "4004", MISSING)), table(Map.of("4000", BAD)));
        assertThat(kinds(lock, table(Map.of("4000", BAD, "4004", GONE)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("4004", BAD)))).contains("retired-reused");
    }

    @Test
    void refusesTheNumberOfARetiredCodeForAnother() {
        CodesLock lock = table(Map.of("4000", BAD, "4004", MISSING.retired("Nobody asks.")));
        assertThat(kinds(lock, table(Map.of("4000", BAD, "4004", GONE)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("4004", BAD)))).contains("retired-reused");
    }

    @Test
    void refusesTheNumberThatARenumberedCodeLeft() {
        CodesLock lock =
                accept(table(Map.of("4000", BAD, "4004", MISSING)), table(Map.of("4000", BAD, "4005", MISSING)));
        CodesLock now = table(Map.of("4000", BAD, "4004", GONE, "4005", MISSING));
        assertThat(kinds(lock, now)).doesNotContain("code-added");
    }

    @Test
    void refusesTheNumbersOfARemovedTableForOthers() {
        CodesLock both = both(table("t", Map.of("1", BAD)), table("u", Map.of("1", MISSING)));
        CodesLock lock = accept(both, table("t", Map.of("1", BAD)));
        CodesLock other = both(table("t", Map.of("1", BAD)), table("u", Map.of("1", GONE)));
        assertThat(kinds(lock, other)).contains("retired-reused");
    }

    @Test
    void restoresWhatWasRemoved() {
        CodesLock both = table(Map.of("4000", BAD, "4004", MISSING));
        CodesLock without = table(Map.of("4000", BAD));
        CodesLock lock = accept(accept(both, without), both);
        assertThat(LockComparison.of(lock, both).changes()).isEmpty();
        assertThat(lock.toString()).contains("was table t code 4004 \"removed: as planned\" = ");
        CodesLock wordless = table(Map.of("4000", BAD, "4004", MISSING.meaning("")));
        assertThat(kinds(accept(accept(both, without), wordless), wordless)).isEmpty();
    }

    @Test
    void swapsAndSwapsBack() {
        CodesLock before = table(Map.of("4000", BAD, "4004", MISSING));
        CodesLock after = table(Map.of("4000", MISSING, "4004", BAD));
        assertThat(kinds(before, after)).containsExactly("codes-swapped");
        CodesLock lock = accept(before, after);
        assertThat(lock.toString())
                .contains("was table t code 4000 \"moved to 4004\" = \"as planned\"\n")
                .contains("was table t code 4004 \"moved to 4000\" = \"as planned\"\n");
        assertThat(LockComparison.of(lock, after).changes()).isEmpty();
        assertThat(kinds(lock, before)).containsExactly("codes-swapped");
        assertThat(LockComparison.of(accept(lock, before), before).changes()).isEmpty();
    }

    @Test
    void whatWasDroppedComesBackWithAnotherCode() {
        CodesLock lock = accept(table(Map.of("2", BAD)), table(Map.of("2", BAD.meaning(""))));
        CodesLock after = table(Map.of("2", GONE));
        assertThat(kinds(lock, after)).containsExactly("code-replaced");
        assertThat(kinds(accept(lock, after), after)).isEmpty();
    }

    /** What is accepted of a code that has moved belongs to that code, though its move is not accepted. */
    @Test
    void restoresWhatWasDroppedOfACodeWhoseMoveIsPending() {
        CodesLock lock = accept(table(Map.of("2", BAD)), table(Map.of("2", BAD.meaning(""))));
        CodesLock after = table(Map.of("3", BAD.meaning("n")));
        lock = accept(lock, after, "meaning-added");
        assertThat(kinds(lock, after)).containsExactly("code-renumbered");
    }

    @Test
    void leavesARemovalToItsCodeWhileASwapIsPending() {
        CodesLock lock = table(Map.of("2", BAD.meaning("a"), "3", GONE.meaning("")));
        CodesLock after = table(Map.of("2", GONE.meaning("g"), "3", BAD.meaning("")));
        lock = accept(accept(lock, after, "meaning-dropped"), after, "meaning-added");
        assertThat(kinds(lock, after)).containsExactly("codes-swapped");
        assertThat(kinds(accept(lock, after), after)).isEmpty();
    }

    @Test
    void keepsTheOldTextAlsoWhereNoReasonIsAskedFor() {
        CodesLock lock = table(Map.of("4004", MISSING.retired("Nobody asks.")));
        assertThat(accept(lock, table(Map.of("4004", MISSING.retired("Nobody ever asks."))))
                        .toString())
                .contains("was table t code 4004 retired \"Nobody asks.\" = \"as planned\"\n");
    }

    @Test
    void turnsThreeRound() {
        CodesLock before = table(Map.of("1", BAD, "2", MISSING, "3", GONE));
        CodesLock after = table(Map.of("2", BAD, "3", MISSING, "1", GONE));
        assertThat(LockComparison.of(accept(before, after), after).changes()).isEmpty();
    }

    @Test
    void acceptsOneOfThreeThatTurnRoundWithoutLosingAnother() {
        CodesLock before = table(Map.of("1", BAD, "2", MISSING, "3", GONE));
        CodesLock after = table(Map.of("2", BAD, "3", MISSING, "1", GONE));
        CodesLock lock = before;
        for (int i = 0; i < 3; i++) {
            List<Change> changes = LockComparison.of(lock, after).changes();
            if (!changes.isEmpty()) {
                lock = Acceptance.accept(LockComparison.of(lock, after), changes.subList(0, 1), "one");
                assertKept(before, lock);
            }
        }
    }

    @Test
    void takesReferencesAlong() {
        CodesLock before = both(table(Map.of("1", BAD, "2", MISSING)), references("1", "2"));
        CodesLock renumbered = both(table(Map.of("1", BAD, "3", MISSING)), references("1", "3"));
        assertThat(kinds(before, renumbered)).containsExactly("code-renumbered");
        assertThat(LockComparison.of(accept(before, renumbered), renumbered).changes())
                .isEmpty();
        CodesLock swapped = both(table(Map.of("1", MISSING, "2", BAD)), references("2", "1"));
        assertThat(kinds(before, swapped)).containsExactly("codes-swapped");
        assertThat(LockComparison.of(accept(before, swapped), swapped).changes())
                .isEmpty();
        CodesLock removed = both(table(Map.of("1", BAD)), references("1"));
        assertThat(kinds(before, removed)).containsExactly("code-removed");
        assertThat(LockComparison.of(accept(before, removed), removed).changes())
                .isEmpty();
        assertKept(before, accept(before, removed));
    }

    @Test
    void acceptsWhatNoRuleKnows() {
        CodesLock before =
                both(table(Map.of("1", BAD)), new CodesLock(Map.of(path("table", "t", "colour"), List.of("red"))));
        CodesLock after =
                both(table(Map.of("1", BAD)), new CodesLock(Map.of(path("table", "t", "colour"), List.of("blue"))));
        assertThat(kinds(before, after)).containsExactly("fact-changed");
        assertThat(LockComparison.of(accept(before, after), after).changes()).isEmpty();
        assertKept(before, accept(before, after));
    }

    @Test
    void acceptsOneOfSeveral() {
        CodesLock before = table(Map.of("1", BAD, "2", MISSING, "3", GONE));
        CodesLock after = table(Map.of(
                "1",
                BAD.meaning("Else."),
                "2",
                MISSING.name("Missing"),
                "4",
                BAD.constant("OTHER").name("Other").meaning("Other")));
        List<Change> changes = LockComparison.of(before, after).changes();
        assertThat(keys(changes))
                .containsExactlyInAnyOrder(
                        "meaning-reworded:table/t/code/1/meaning",
                        "phrase-reworded:table/t/code/2/name",
                        "code-removed:table/t/code/3",
                        "code-added:table/t/code/4");
        assertOneByOne(before, after);
    }

    @Test
    void acceptsARewordingBesideASwap() {
        CodesLock before = table(Map.of("1", BAD, "2", MISSING));
        assertOneByOne(before, table(Map.of("2", BAD.meaning("Else."), "1", MISSING)));
    }

    @Test
    void acceptsANumberTakenOver() {
        CodesLock before = table(Map.of("1", BAD, "2", MISSING));
        CodesLock after = table(Map.of("2", BAD));
        assertThat(LockComparison.of(accept(before, after), after).changes()).isEmpty();
        assertKept(before, accept(before, after));
        assertOneByOne(before, after);
    }

    @Test
    void keepsEveryReason() {
        CodesLock red = table(Map.of("1", BAD.meaning("Red.")));
        CodesLock blue = table(Map.of("1", BAD.meaning("Blue.")));
        CodesLock lock = red;
        for (String reason : List.of("first", "second", "third")) {
            CodesLock goal = reason.equals("second") ? red : blue;
            lock = Acceptance.accept(
                    LockComparison.of(lock, goal), LockComparison.of(lock, goal).changes(), reason);
        }
        assertThat(lock.toString()).contains("first", "second", "third");
    }

    /** A record that is still needed is not replaced by a later one. */
    @Test
    void keepsEveryReasonOfWhatIsStillMissing() {
        CodesLock before = withAlias(table(Map.of("2", BAD)));
        CodesLock dropped = table(Map.of("2", BAD));
        CodesLock first = accept(before, dropped);
        CodesLock removed = accept(first, table(Map.of("9", GONE)));
        CodesLock restored = accept(removed, dropped);
        assertThat(new LockAudit(first, restored).lost()).isEmpty();
        assertThat(new LockAudit(removed, restored).lost()).isEmpty();
        assertThat(new LockAudit(before, restored).unrecorded()).isEmpty();
    }

    private static CodesLock withAlias(CodesLock lock) {
        return both(
                lock, new CodesLock(Map.of(path("table", "t", "code", "2", "alias", "KILO"), List.of("BAD_REQUEST"))));
    }

    /** A line that claims to remove records does not remove them. */
    @Test
    void aRecordCannotRemoveARecord() {
        CodesLock lock = accept(table(Map.of("2", MISSING)), table(Map.of("3", MISSING)));
        CodesLock edited =
                both(lock, new CodesLock(Map.of(path("removed", "was", "table", "t", "code", "2"), List.of("x"))));
        CodesLock now = table(Map.of("2", GONE, "3", MISSING));
        assertThat(kinds(edited, now)).isEqualTo(kinds(lock, now)).contains("retired-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"removed", "was"})
    void aRecordOfNothingIsIgnored(String word) {
        CodesLock lock = both(table(Map.of("2", BAD)), new CodesLock(Map.of(path(word), List.of("x"))));
        assertThat(kinds(lock, table(Map.of("2", BAD)))).isEmpty();
        assertThat(new LockAudit(lock, lock).unrecorded()).isEmpty();
    }
}
