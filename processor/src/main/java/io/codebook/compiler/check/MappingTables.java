package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import java.util.HashMap;
import java.util.Map;

/** Two tables have at most one mapping in each direction, and no table is mapped to itself. */
final class MappingTables implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        Map<String, CodeMapping> taken = new HashMap<>();
        for (CodeMapping mapping : book.mappings()) {
            String tables = mapping.from() + " to " + mapping.to();
            if (mapping.from().value().equals(mapping.to().value())) {
                problems.add(
                        mapping.to().place(),
                        ProblemId.SELF_MAPPING,
                        "table " + mapping.to() + " must not be mapped to itself; choose another table");
            }
            CodeMapping first = taken.putIfAbsent(tables, mapping);
            if (first != null) {
                problems.add(
                        mapping.from().place(),
                        ProblemId.DUPLICATE_MAPPING,
                        "the mapping from " + tables
                                + (first.byNumber() ? " already follows from \"profile-of\"" : " already exists")
                                + " (line "
                                + first.place().line() + "); remove one of the two");
            }
        }
    }
}
