package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import java.util.ArrayList;
import java.util.List;

/** A mapping has a target for every code of its {@code from} table. */
final class UnmappedCodes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeMapping mapping : book.mappings()) {
            CodeTable from = book.table(mapping.from());
            boolean self = mapping.from().value().equals(mapping.to().value());
            if (mapping.byNumber() || from == null || book.table(mapping.to()) == null || self) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            for (Code code : from.declared().values()) {
                if (mapping.target(code) == null) {
                    missing.add(code.written());
                }
            }
            if (!missing.isEmpty()) {
                problems.add(
                        mapping.place(),
                        ProblemId.MAPPING_HOLE,
                        "the mapping from " + mapping.from() + " to " + mapping.to() + " does not map "
                                + String.join(", ", missing)
                                + "; add a target or {none: <reason>} for each, or add \"otherwise\"");
            }
        }
    }
}
