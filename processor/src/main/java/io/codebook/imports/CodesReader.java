package io.codebook.imports;

import io.codebook.compiler.diagnostic.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the codes of one form of files. */
@FunctionalInterface
interface CodesReader {
    /**
     * The codes of a text.
     *
     * @param file what messages call it
     * @return null after reporting what is wrong with it
     */
    @Nullable
    FoundTable read(String file, String text, ImportOptions options, Problems problems);
}
