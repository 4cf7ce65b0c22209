package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Steps that were accepted one after the other raise no alarm when the lock is held against an older one, and need no less than all
 * of them at once.
 */
class AcceptedStepsTest {
    @TempDir
    Path path;

    private Folder folder;
    private int steps;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @Test
    void anIdentifierThatMovedMayBecomeAnAlias() throws IOException {
        accept("2: {name: Ef, meaning: m}", "8: {name: Ab, meaning: n}");
        accept("2: {name: Ab, meaning: m}", "8: {name: Ef, meaning: n}");
        accept("2: {name: Ab, meaning: m}", "8: {name: Kl, aliases: [EF], meaning: n}");
        assertDescendsFromAll();
    }

    @Test
    void anIdentifierOfARenumberedCodeMayMove() throws IOException {
        accept("3: {name: Ij}", "5: {name: Ef}");
        accept("2: {name: Ab, aliases: [IJ]}", "5: {name: Ef}");
        accept("2: {name: Ab}", "5: {name: Ef, aliases: [IJ]}");
        assertDescendsFromAll();
    }

    @Test
    void aFormerConstantMayMoveToALaterCode() throws IOException {
        accept("5: {name: Ef}");
        accept("5: {name: Ef, constant: AB}");
        accept("4: {name: Gh, meaning: m}", "5: {name: Ef, constant: AB}");
        accept("4: {name: Zz, constant: EF, aliases: [GH], meaning: m}", "5: {name: Ef, constant: AB}");
        assertDescendsFromAll();
    }

    @Test
    void aRetiredCodeDoesNotBecomeAnotherWordByWord() throws IOException {
        accept("1: {name: A, meaning: m, retired: x}", "2: {name: B, retired: y}");
        accept("1: {name: A, meaning: q, retired: x}", "2: {name: B, retired: y}");
        assertRefused(
                "code 1 of table t was A \"A\", which was retired, and is now Z \"Z\"",
                "1: {name: Z, meaning: q, retired: x}",
                "2: {name: B, retired: y}");
        accept("1: {name: Z, meaning: m, retired: x}", "2: {name: B, retired: y}");
        accept("1: {name: A, meaning: o, retired: x}", "2: {name: B, retired: y}");
        assertDescendsFromAll();
    }

    @Test
    void norByItsConstant() throws IOException {
        accept("1: {name: A, retired: x}", "2: {name: B, retired: y}");
        accept("1: {name: Z, constant: A, retired: x}", "2: {name: B, retired: y}");
        assertRefused(
                "code 1 of table t was A \"A\", which was retired, and is now Z \"Z\"",
                "1: {name: Z, retired: x}",
                "2: {name: B, retired: y}");
    }

    @Test
    void norDoesARemovedCode() throws IOException {
        accept("1: {name: A, meaning: m}", "2: {name: B}");
        accept("2: {name: B}");
        accept("1: {name: Z, meaning: m}", "2: {name: B}");
        assertRefused(
                "code 1 of table t was A \"A\", which was removed, and is now Z \"Z\"",
                "1: {name: Z, meaning: q}",
                "2: {name: B}");
    }

    /** What it was called before it was retired does not count. */
    @Test
    void aRetiredCodeIsKnownByItsLastWords() throws IOException {
        accept("1: {name: A, meaning: m}");
        accept("1: {name: A, meaning: q}");
        accept("1: {name: A, meaning: q, retired: x}");
        accept("1: {name: Z, meaning: q, retired: x}");
        assertDescendsFromAll();
    }

    @Test
    void aReplacedCodeDoesNotComeBackUnderOtherWords() throws IOException {
        accept("1018: {name: Busy}");
        accept("1018: {name: Frozen}");
        accept("1018: {name: Frozen}", "1824: {name: Device Busy}");
        String what = "BUSY of table t is code 1824 now, and was 1018, which is now FROZEN \"Frozen\"";
        assertRefused(what, "1018: {name: Frozen}", "1824: {name: Busy}");
        assertRefused(what, "1018: {name: Frozen}", "1824: {name: Device Busy, aliases: [BUSY]}");
    }

    @Test
    void aCodeMovesToWhereItsAliasIs() throws IOException {
        accept("4: {name: Ab, meaning: m}", "7: {name: Ef}");
        accept("2: {name: Ef, aliases: [AB], meaning: m}", "7: {name: Gh}");
        assertDescendsFromAll();
    }

    @Test
    void aCodeThatTookAnotherNumberOverMayGoBack() throws IOException {
        accept("1: {name: A}", "2: {name: B}");
        accept("2: {name: A}");
        accept("1: {name: A}");
        assertDescendsFromAll();
    }

    /** It would be another code for whoever knows the number since then. */
    @Test
    void butTheNumberThatItTookOverIsNotFreeAgain() throws IOException {
        accept("1: {name: A}", "2: {name: B}");
        accept("2: {name: A}");
        assertRefused("code 2 of table t was another code, which was renumbered to 1", "1: {name: A}", "2: {name: B}");
    }

    @Test
    void aFormerConstantStaysWithACodeThatIsSwapped() throws IOException {
        accept("1: {name: A, meaning: m}", "2: {name: B, meaning: n}");
        accept("1: {name: A2, meaning: m}", "2: {name: B, meaning: n}");
        accept("1: {name: B, meaning: n}", "2: {name: A2, meaning: m}");
        assertSays(
                "[identifier-moved] A of table t changed from code 2 to code 1",
                "1: {name: B, aliases: [A], meaning: n}",
                "2: {name: A2, meaning: m}");
        assertSays("[code-renamed]", "1: {name: B, meaning: n}", "2: {name: A, meaning: m}");
        accept("1: {name: B, meaning: n}", "2: {name: A3, meaning: m}");
        accept("1: {name: A3, meaning: m}", "2: {name: B, meaning: n}");
        assertSays(
                "[identifier-moved] A2 of table t changed from code 1 to code 2",
                "1: {name: A3, meaning: m}",
                "2: {name: B, aliases: [A2], meaning: n}");
        accept("1: {name: A3, aliases: [A, A2], meaning: m}", "2: {name: B, meaning: n}");
        assertDescendsFromAll();
    }

    @Test
    void aFormerAliasStaysWithACodeThatIsSwapped() throws IOException {
        accept("1: {name: A, aliases: [X], meaning: m}", "2: {name: B, meaning: n}");
        accept("1: {name: A, meaning: m}", "2: {name: B, meaning: n}");
        assertSays(
                "[identifier-moved] X of table t changed from code 1, which is now 2, to code 1",
                "1: {name: B, aliases: [X], meaning: n}",
                "2: {name: A, meaning: m}");
        accept("1: {name: B, meaning: n}", "2: {name: A, aliases: [X], meaning: m}");
        assertDescendsFromAll();
    }

    @Test
    void theConstantOfACodeThatWasTakenOverIsNotFree() throws IOException {
        accept("1: {name: A, meaning: m}", "2: {name: B, meaning: n}");
        accept("2: {name: A, meaning: m}");
        String moved = "[identifier-moved] B of table t changed from the code that had the number 2 before to ";
        assertSays(moved + "code 2", "2: {name: A, aliases: [B], meaning: m}");
        assertSays(moved + "code 2", "2: {name: B, aliases: [A], meaning: m}");
        assertSays(moved + "the new code 3", "2: {name: A, meaning: m}", "3: {name: C, aliases: [B]}");
        accept("2: {name: A2, meaning: m}");
        accept("2: {name: A2, aliases: [A], meaning: m}");
        assertDescendsFromAll();
    }

    @Test
    void aNumberThatLostOnlyAPartIsTakenOver() throws IOException {
        accept("1: {name: A, meaning: m}", "2: {name: B, aliases: [X], deprecated: x, meaning: n}");
        accept("1: {name: A, meaning: m}", "2: {name: B}");
        assertSays("[number-taken-over] A of table t changed from 1 to 2, and 2 was B", "2: {name: A, meaning: m}");
    }

    @Test
    void aCodeThatWasAddedTwiceIsNotReplaced() throws IOException {
        accept("1018: {name: Busy, meaning: b}");
        accept("1018: {name: Busy, meaning: b}", "1824: {name: Device Busy, meaning: b}");
        assertRefused(
                "code 1018 of table t was BUSY \"Busy\", which is now 1824 DEVICE_BUSY \"Device Busy\", and is now FROZEN",
                "1018: {name: Frozen, meaning: f}",
                "1824: {name: Device Busy, meaning: b}");
    }

    @Test
    void aCodeWithAFormerConstantReplacesAnother() throws IOException {
        accept("1: {name: A, meaning: m}", "2: {name: B, meaning: n}", "3: {name: C, meaning: o}");
        accept("2: {name: A, meaning: m}", "3: {name: C, meaning: o}");
        assertSays("[code-replaced] code 3 of table t changed", "2: {name: A, meaning: m}", "3: {name: B, meaning: n}");
    }

    @Test
    void aReservedNumberGoesBackToItsCode() throws IOException {
        accept("1: {name: A, meaning: m}", "2: {name: B}");
        accept("1: {reserved: for later}", "2: {name: B}");
        write("1: {name: A, meaning: m}", "2: {name: B}");
        assertThat(folder.run("check", "--format=github").out())
                .singleElement()
                .asString()
                .contains("code-restored", "was removed and is added again");
        accept("1: {name: A, meaning: m}", "2: {name: B}");
        assertDescendsFromAll();
    }

    private void accept(String... rows) throws IOException {
        write(rows);
        Run accept = folder.run("accept", "--break", "--because", "as planned");
        assertThat(accept.status()).as(accept.out().toString()).isZero();
        Files.copy(path.resolve("codes.lock"), path.resolve(++steps + ".lock"));
    }

    private void assertRefused(String what, String... rows) throws IOException {
        write(rows);
        assertThat(folder.run("accept", "--break", "--because", "as planned").out())
                .anyMatch(line -> line.contains("[retired-reused] " + what));
    }

    private void assertSays(String change, String... rows) throws IOException {
        write(rows);
        assertThat(folder.run("check").out()).anyMatch(line -> line.contains(change));
    }

    private void write(String... rows) throws IOException {
        folder.codes("codebook: 1\ntables:\n  t:\n    type: T\n    number: int\n    codes:\n      "
                + String.join("\n      ", rows) + "\n");
    }

    private void assertDescendsFromAll() {
        for (int step = 1; step <= steps; step++) {
            String older = path.resolve(step + ".lock").toString();
            assertThat(folder.run("check", "--strict", "--lock", older).out())
                    .as("against step " + step)
                    .isEmpty();
        }
    }
}
