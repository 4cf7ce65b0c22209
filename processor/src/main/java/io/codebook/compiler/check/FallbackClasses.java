package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Text;

/**
 * A fallback has the same class as its code: the same first digit in tables with classes, and the same value in fields with
 * ranges. Otherwise a peer could take a failure for a success, or give up where it could try again.
 */
final class FallbackClasses implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            for (Fallback fallback : Fallback.of(table)) {
                check(fallback, table, problems);
            }
        }
    }

    private static void check(Fallback fallback, CodeTable table, Problems problems) {
        Code code = fallback.row().code();
        NumberKind kind = table.kind();
        if (kind.hasClasses()) {
            String of = "class " + kind.classDigit(code);
            check(fallback, of, "class " + kind.classDigit(fallback.code()), "class", problems);
        }
        for (Field field : table.fields()) {
            if (field.isRanged()) {
                String of = value(field, code);
                check(fallback, of, value(field, fallback.code()), field.id().value(), problems);
            }
        }
    }

    /** Uses the number alone, because {@link FieldValues} reports values that do not match their number. */
    private static String value(Field field, Code code) {
        Text value = field.valueByNumber(code);
        return value == null ? "no " + field.id() : field.id() + " \"" + value + "\"";
    }

    private static void check(Fallback fallback, String of, String other, String what, Problems problems) {
        if (!of.equals(other)) {
            problems.add(
                    fallback.code().place(),
                    ProblemId.FALLBACK_CLASS,
                    "fallback " + fallback.code().written() + " has " + other + ", but "
                            + fallback.row().code().written() + " has " + of + "; choose a code of the same " + what);
        }
    }
}
