package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;

/** A fallback is older than its code, so that older peers know it and no chain of fallbacks is a circle. */
final class FallbackVersions implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Fallback fallback : Fallback.of(table)) {
                check(fallback, problems);
            }
        }
    }

    private static void check(Fallback fallback, Problems problems) {
        int version = fallback.row().version();
        int older = fallback.target().version();
        boolean readable = version > 0; // the reader reports a "since" that is not a version
        if (readable && older >= version) {
            String code = fallback.row().code().written();
            String other = fallback.code().written();
            problems.add(
                    fallback.code().place(),
                    ProblemId.NEWER_FALLBACK,
                    version == 1
                            ? "\"fallback\" is not allowed for " + code
                                    + ", which every peer knows since version 1; remove it,"
                                    + " or add a \"since\" of " + (older + 1) + " or higher"
                            : "fallback " + other + " (version " + older + ") must be older than " + code + " (version "
                                    + version + "); choose an older code");
        }
    }
}
