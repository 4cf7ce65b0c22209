package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that were accepted one after the other raise no alarm when the lock is held against an older one. */
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

    private void accept(String... rows) throws IOException {
        folder.codes("codebook: 1\ntables:\n  t:\n    type: T\n    number: int\n    codes:\n      "
                + String.join("\n      ", rows) + "\n");
        Folder.Run accept = folder.run("accept", "--break", "--because", "as planned");
        assertThat(accept.status()).as(accept.out().toString()).isZero();
        Files.copy(path.resolve("codes.lock"), path.resolve(++steps + ".lock"));
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
