package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Ranges;
import io.codebook.compiler.model.Reservation;
import io.codebook.compiler.model.Text;

/** No row uses a reserved number, and no number is reserved twice. */
final class ReservedCodes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            check(table, problems);
        }
    }

    private static void check(CodeTable table, Problems problems) {
        Ranges<Text> reserved = new Ranges<>(table.kind());
        for (Reservation reservation : table.reserved()) {
            Range range = reservation.range();
            Ranges.Entry<Text> first = reserved.add(range, reservation.reason());
            if (first != null) {
                problems.add(
                        range.first().place(),
                        ProblemId.RESERVED_CODE,
                        range + " is already reserved by " + first.range() + " (line " + line(first)
                                + "); remove one of the two or narrow its range");
            }
        }
        for (Code code : table.declared().values()) {
            Ranges.Entry<Text> entry = reserved.find(code);
            if (entry != null) {
                problems.add(
                        code.place(),
                        ProblemId.RESERVED_CODE,
                        code.written() + " is reserved by " + entry.range() + " (line " + line(entry) + ": \""
                                + entry.value() + "\"); choose another number or remove the reservation");
            }
        }
    }

    private static int line(Ranges.Entry<Text> entry) {
        return entry.range().first().place().line();
    }
}
