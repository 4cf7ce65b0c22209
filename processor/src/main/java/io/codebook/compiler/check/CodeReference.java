package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import java.util.Objects;

/** Checks a place that names a code of a table. */
final class CodeReference {
    private CodeReference() {}

    /** Whether the rows are elsewhere, so that their only place here is that of the import. */
    private static boolean isImported(CodeTable table) {
        for (Code code : table.declared().values()) {
            return code.place().equals(table.type().place());
        }
        return false;
    }

    /**
     * Reports a code that its table does not have.
     *
     * @param user what names the code: the subject of the message
     */
    static void check(Code code, CodeTable table, String user, Problems problems) {
        if (table.declares(code)) {
            return;
        }
        if (isImported(table) && !Objects.requireNonNull(table.existing()).isWhole()) {
            problems.add(
                    code.place(),
                    ProblemId.NO_CLASS_PATH,
                    "the lock does not tell whether table " + table.id() + " of "
                            + table.existing().qualified() + " has " + code.written() + ", which " + user
                            + " names; name the jar or folder that has the type with --class-path");
            return;
        }
        boolean numeric = table.kind().isNumeric();
        boolean reserved = numeric
                && table.reserved().stream()
                        .anyMatch(reservation -> reservation.range().contains(code));
        problems.add(
                code.place(),
                ProblemId.UNKNOWN_CODE,
                user + " names " + code.written() + ", "
                        + (!isImported(table)
                                ? (reserved ? "which is reserved in table " : "which is missing in table ") + table.id()
                                        + "; add it there or remove it here"
                                : "which table " + table.id() + " of "
                                        + Objects.requireNonNull(table.existing())
                                                .qualified()
                                        + " lacks; name another code, or import a version that has it")
                        + (numeric
                                ? ""
                                : "; "
                                        + problems.suggestion(
                                                code.text(), table.declared().keySet())));
    }
}
