package io.codebook.cli;

import io.codebook.command.Baseline;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that name a baseline: another lock to compare with. */
final class BaselineOptions {
    @ArgGroup
    private Choice choice = new Choice();

    @Option(names = "--allow-missing-baseline", description = "With --git: it is no problem if there was no lock yet.")
    private boolean mayBeMissing;

    /** @param commit the commit from which a commit of the options parted */
    Baseline baseline(String commit) {
        if (choice.ref != null) {
            return Baseline.git(choice.ref, commit, mayBeMissing);
        }
        if (choice.jar != null) {
            return Baseline.jar(choice.jar, choice.jar.toString());
        }
        return choice.lock == null ? Baseline.NONE : Baseline.file(choice.lock, choice.lock.toString());
    }

    /** At most one of these. */
    private static final class Choice {
        @Option(
                names = "--git",
                paramLabel = "REF",
                description = "Compare with the lock where HEAD and this commit, branch or tag parted.")
        private @Nullable String ref;

        @Option(
                names = "--jar",
                paramLabel = "JAR",
                description = "Compare with the lock in this jar, such as the last release.")
        private @Nullable Path jar;

        @Option(names = "--lock", paramLabel = "LOCK", description = "Compare with the lock in this file.")
        private @Nullable Path lock;
    }
}
