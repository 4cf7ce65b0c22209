package io.codebook.cli;

import io.codebook.command.Baseline;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Another lock to hold codes.yaml against. */
final class BaselineOptions {
    @ArgGroup
    private One one = new One();

    Baseline lock() {
        if (one.ref != null) {
            return Baseline.git(one.ref);
        }
        if (one.jar != null) {
            return Baseline.jar(one.jar, one.jar.toString());
        }
        return one.lock == null ? Baseline.NONE : Baseline.file(one.lock, one.lock.toString());
    }

    /** No two of these at once. */
    private static final class One {
        @Option(names = "--git", paramLabel = "REF", description = "The lock at this commit, branch or tag.")
        private @Nullable String ref;

        @Option(names = "--jar", paramLabel = "JAR", description = "The lock in this jar, such as the last release.")
        private @Nullable Path jar;

        @Option(names = "--lock", paramLabel = "LOCK", description = "The lock in this file.")
        private @Nullable Path lock;
    }
}
