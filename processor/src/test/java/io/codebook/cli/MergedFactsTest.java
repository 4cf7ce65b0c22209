package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merges two locks with their common ancestor, where what one side changed concerns what the other side changed. */
class MergedFactsTest {
    private static final String TABLE = "codebook: 1\ntables:\n  t:\n    type: T\n    number: int\n";
    private static final String OPTIONAL = "    fields:\n      lab: {type: label, optional: true}\n";

    @TempDir
    Path path;

    @Test
    void givesAnAddedAliasTheConstantOfTheOtherSide() throws IOException {
        assertMerged(
                codes("1: {name: A, meaning: m}", "2: {name: B}"),
                codes("1: {name: A, aliases: [X], meaning: m}", "2: {name: B}"),
                codes("1: {name: Z, aliases: [A], meaning: m}", "2: {name: B}"),
                codes("1: {name: Z, aliases: [A, X], meaning: m}", "2: {name: B}"));
    }

    @Test
    void givesAnAddedAliasTheConstantThatTheOtherSideDeclared() throws IOException {
        assertMerged(
                codes("1: {name: A, meaning: m}"),
                codes("1: {name: A, constant: Q, meaning: m}"),
                codes("1: {name: A, aliases: [X], meaning: m}"),
                codes("1: {name: A, constant: Q, aliases: [X], meaning: m}"));
    }

    @Test
    void givesAnAddedAliasTheConstantThatWasExchanged() throws IOException {
        assertMerged(
                codes("1: {name: A, aliases: [B]}"),
                codes("1: {name: A, aliases: [B, X]}"),
                codes("1: {name: B, aliases: [A]}"),
                codes("1: {name: B, aliases: [A, X]}"));
    }

    @Test
    void takesAnAliasThatBothSidesAdded() throws IOException {
        assertMerged(
                codes("1: {name: A, meaning: m}"),
                codes("1: {name: A, aliases: [X], meaning: m}"),
                codes("1: {name: Z, aliases: [A, X], meaning: m}"),
                codes("1: {name: Z, aliases: [A, X], meaning: m}"));
    }

    @Test
    void removesAnAliasWhoseConstantTheOtherSideChanged() throws IOException {
        assertMerged(
                codes("1: {name: A, aliases: [X], meaning: m}"),
                codes("1: {name: A, meaning: m}"),
                codes("1: {name: Z, aliases: [A, X], meaning: m}"),
                codes("1: {name: Z, aliases: [A], meaning: m}"));
    }

    @Test
    void takesTheValuesOfAFieldThatBothSidesDeclared() throws IOException {
        assertMerged(
                codes("1: {name: A}", "2: {name: B}"),
                OPTIONAL,
                codes("1: {name: A, lab: x}", "2: {name: B}"),
                OPTIONAL,
                codes("1: {name: A}", "2: {name: B, lab: y}"),
                OPTIONAL,
                codes("1: {name: A, lab: x}", "2: {name: B, lab: y}"));
        assertThat(new Folder(path).lock())
                .contains("was table t code 2 field lab \"not there\" = \"both branches declared the field lab\"\n");
    }

    @Test
    void leavesAConflictWhereOneSideReservedARangeThatTheOtherUses() throws IOException {
        Folder folder = new Folder(path);
        accept(folder, codes("1: {name: A}"));
        Files.copy(path.resolve("codes.lock"), path.resolve("base.lock"));
        accept(folder, codes("1: {name: A}", "12: {name: B}"));
        Files.move(path.resolve("codes.lock"), path.resolve("theirs.lock"));
        Files.copy(path.resolve("base.lock"), path.resolve("codes.lock"));
        accept(folder, "    reserved: {10-19: later, 30-39: later}\n" + codes("1: {name: A}", "20: {name: C}"));
        Run merge = Run.of("merge", file("base.lock"), file("codes.lock"), file("theirs.lock"));
        assertThat(merge.status()).isEqualTo(1);
        assertThat(merge.out().get(0))
                .isEqualTo(
                        "[merge-contradiction] table t reserved 10-19 is \"later\" in ours, and 12 is the code \"B\" in"
                                + " theirs");
        assertThat(folder.lock())
                .contains("table t reserved 30-39", "<<<<<<< ours\ntable t reserved 10-19 = \"later\"\n");
    }

    private static String codes(String... rows) {
        return "    codes:\n      " + String.join("\n      ", rows) + "\n";
    }

    private void assertMerged(String base, String ours, String theirs, String merged) throws IOException {
        assertMerged(base, "", ours, "", theirs, "", merged);
    }

    /** Accepts both sides after their base, merges them, and expects the merged codes to be all that the lock says. */
    private void assertMerged(
            String base, String ourFields, String ours, String theirFields, String theirs, String fields, String merged)
            throws IOException {
        Folder folder = new Folder(path);
        accept(folder, base);
        String ancestor = folder.lock();
        accept(folder, ourFields + ours);
        Files.move(path.resolve("codes.lock"), path.resolve("ours.lock"));
        folder.writeLock(ancestor);
        accept(folder, theirFields + theirs);
        Files.move(path.resolve("codes.lock"), path.resolve("theirs.lock"));
        Files.writeString(path.resolve("base.lock"), ancestor);
        Files.copy(path.resolve("ours.lock"), path.resolve("codes.lock"));
        Run merge = Run.of("merge", file("base.lock"), file("codes.lock"), file("theirs.lock"));
        assertThat(merge).isEqualTo(new Run(0, List.of(), List.of()));
        folder.codes(TABLE + fields + merged);
        for (String side : List.of("ours.lock", "theirs.lock")) {
            assertThat(folder.run("check", "--strict", "--lock", file(side)))
                    .isEqualTo(new Run(0, List.of(), List.of()));
        }
    }

    private static void accept(Folder folder, String codes) throws IOException {
        folder.codes(TABLE + codes);
        assertThat(folder.run("accept", "--break", "--because", "as planned").out())
                .last()
                .asString()
                .startsWith("accepted ");
    }

    private String file(String name) {
        return path.resolve(name).toString();
    }
}
