package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.NumberKind;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Problems;
import java.util.function.Function;

/**
 * A fallback has the class of its code: the first digit where that is the class, and what ranges of numbers tell. A peer
 * that was sent another class would take a failure for a success, or give up where it could try again.
 */
final class FallbackClasses implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        book.tables().forEach(table -> check(table, problems));
    }

    private static void check(CodeTable table, Problems problems) {
        NumberKind kind = table.kind();
        if (kind.hasClasses()) {
            check(table, code -> "class " + kind.classDigit(code), "class", problems);
        }
        for (Field field : table.fields()) {
            if (field.isRanged()) {
                check(table, code -> value(field, code), field.id().value(), problems);
            }
        }
    }

    /** By the number alone: a value that is not the one of its number has been reported. */
    private static String value(Field field, Code code) {
        Text value = field.valueByNumber(code);
        return value == null ? "no " + field.id() : field.id() + " \"" + value + "\"";
    }

    private static void check(CodeTable table, Function<Code, String> classOf, String what, Problems problems) {
        Fallback.of(table).forEach(fallback -> {
            String of = classOf.apply(fallback.row().code());
            String other = classOf.apply(fallback.code());
            if (!of.equals(other)) {
                problems.add(
                        fallback.code().place(),
                        "fallback-class",
                        fallback.code().written() + " has " + other + " and "
                                + fallback.row().code().written() + " has " + of + "; name a code of the same " + what);
            }
        });
    }
}
