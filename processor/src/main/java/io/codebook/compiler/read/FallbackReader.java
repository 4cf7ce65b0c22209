package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads the fallback of an operation table: a code, or a code and the groups and operations that may answer it. */
final class FallbackReader {
    private static final String GROUPS = "groups";
    private static final String OPERATIONS = "operations";

    private final @Nullable Code code;
    private final @Nullable FallbackScope scope;

    FallbackReader(Section table, CodeReader codes, Problems problems) {
        Text written;
        if (table.node("fallback") instanceof Node.Mapping mapping) {
            Section section = Section.of(mapping, "\"fallback\"", problems).allow("code", GROUPS, OPERATIONS);
            written = section.requiredText("code");
            scope = new FallbackScope(section.distinctTexts(GROUPS), section.distinctTexts(OPERATIONS));
            if (!section.has(GROUPS) && !section.has(OPERATIONS)) {
                problems.add(
                        section.place(),
                        ProblemId.MISSING_KEY,
                        "\"groups\" or \"operations\" is missing in \"fallback\"; add one, or write the code alone if"
                                + " all operations may answer it");
            }
        } else {
            written = table.text("fallback");
            scope = null;
        }
        code = written == null ? null : codes.read(written);
    }

    /** The code, or null if there is no fallback, or after reporting what is wrong with it. */
    @Nullable
    Code code() {
        return code;
    }

    /** The scope, or null if all operations may answer the fallback. */
    @Nullable
    FallbackScope scope() {
        return scope;
    }
}
