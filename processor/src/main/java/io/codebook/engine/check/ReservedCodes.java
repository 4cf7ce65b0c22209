package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Range;
import io.codebook.engine.model.Reservation;
import io.codebook.engine.problem.Problems;

/** No row takes a number that is kept free. */
final class ReservedCodes implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Code code : table.declared().values()) {
                table.reserved().stream()
                        .filter(reservation -> covers(reservation.range(), code, table))
                        .forEach(reservation -> report(code, reservation, problems));
            }
        }
    }

    private static boolean covers(Range range, Code code, CodeTable table) {
        return table.kind().isNumeric() ? range.contains(code) : range.first().is(code);
    }

    private static void report(Code code, Reservation reservation, Problems problems) {
        Range range = reservation.range();
        problems.add(
                code.place(),
                "reserved-code",
                code.written() + " is reserved by " + range + " (line "
                        + range.first().place().line() + ")"
                        + ": " + reservation.reason()
                        + "; choose another number or end the reservation");
    }
}
