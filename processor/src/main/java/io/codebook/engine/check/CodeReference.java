package io.codebook.engine.check;

import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.problem.Suggestion;
import java.util.Set;

/** A place that names a code of some table. */
final class CodeReference {
    private CodeReference() {}

    static void check(Code code, CodeTable table, String user, Problems problems) {
        if (table.declares(code)) {
            return;
        }
        Set<String> codes = table.declared().keySet();
        boolean reserved = table.reserved().stream()
                .anyMatch(r -> r.range().contains(code) && table.kind().isNumeric());
        String nearest = Suggestion.among(code.text(), codes);
        problems.add(
                code.place(),
                "unknown-code",
                user + " names " + code.written() + ", which table " + table.id() + " "
                        + (reserved ? "only reserves" : "does not have")
                        + (nearest.startsWith("did") && !table.kind().isNumeric()
                                ? "; " + nearest
                                : "; add it there or remove it here"));
    }
}
