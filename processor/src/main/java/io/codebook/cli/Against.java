package io.codebook.cli;

import io.codebook.work.OtherLock;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Another lock to hold codes.yaml against. */
final class Against {
    @ArgGroup
    private One one = new One();

    OtherLock lock() {
        if (one.ref != null) {
            return OtherLock.git(one.ref);
        }
        if (one.jar != null) {
            return OtherLock.jar(one.jar, one.jar.toString());
        }
        return one.lock == null ? OtherLock.NONE : OtherLock.file(one.lock, one.lock.toString());
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
