package io.codebook.cli;

import io.codebook.command.Baseline;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that name a newer lock, to be compared with the baseline in place of codes.yaml. */
final class NewerOptions {
    @ArgGroup
    private Choice choice = new Choice();

    /** The newer lock, or none for codes.yaml. */
    Baseline newer() {
        if (choice.ref != null) {
            return Baseline.git(choice.ref, choice.ref, false);
        }
        if (choice.jar != null) {
            return Baseline.jar(choice.jar, choice.jar.toString());
        }
        return choice.lock == null ? Baseline.NONE : Baseline.file(choice.lock, choice.lock.toString());
    }

    /** The commit from which the baseline parted. */
    String commit() {
        return choice.ref == null ? Baseline.HEAD : choice.ref;
    }

    /** At most one of these. */
    private static final class Choice {
        @Option(
                names = "--to-git",
                paramLabel = "REF",
                description = "Compare the baseline with the lock of this commit, branch or tag, not with codes.yaml.")
        private @Nullable String ref;

        @Option(
                names = "--to-jar",
                paramLabel = "JAR",
                description = "Compare the baseline with the lock in this jar, not with codes.yaml.")
        private @Nullable Path jar;

        @Option(
                names = "--to-lock",
                paramLabel = "LOCK",
                description = "Compare the baseline with the lock in this file, not with codes.yaml.")
        private @Nullable Path lock;
    }
}
