package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.large.ClassFileLimits;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Part;
import io.codebook.compiler.model.Parts;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constants of a code table fit into its enum, or into the several enums of a table that is split. */
final class EnumSizes implements Rule {
    private static final String SPLIT = "split the table";

    private static final List<String> DECIMAL =
            List.of("1000", "4000", "10000", "100000", "1000000", "10000000", "100000000");
    private static final List<String> HEXADECIMAL =
            List.of("0x400", "0x1000", "0x10000", "0x100000", "0x1000000", "0x10000000");
    private static final List<String> CHARACTERS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            if (table.existing() != null) {
                continue; // the compiler of the user has found that it fits
            }
            if (table.parts() == null) {
                checkOne(table, problems);
            } else {
                checkParts(table, table.parts(), problems);
            }
        }
    }

    private static void checkOne(CodeTable table, Problems problems) {
        List<Code> codes = List.copyOf(table.declared().values());
        if (!fits(table, codes)) {
            String fitting = fitting(table, codes.get(0));
            problems.add(
                    table.id().place(),
                    ProblemId.TABLE_TOO_LARGE,
                    "table " + table.id() + " has " + codes.size()
                            + " rows, more than a single Java enum can hold; "
                            + (fitting == null ? "" : "add \"parts: " + fitting + "\" or ") + SPLIT);
        }
    }

    private static void checkParts(CodeTable table, Parts parts, Problems problems) {
        List<Part> divided = table.divided();
        if (divided.size() > ClassFileLimits.SPLIT_ENUMS) {
            problems.add(
                    parts.written().place(),
                    ProblemId.TABLE_TOO_LARGE,
                    "table " + table.id() + " has " + divided.size()
                            + " parts, more than a single Java switch can hold; "
                            + (parts.kind().isNumeric()
                                    ? "choose a larger number for \"parts\""
                                    : "choose a smaller number for \"parts\""));
        }
        for (Part part : divided) {
            if (!fits(table, part.codes())) {
                problems.add(
                        part.first().place(),
                        ProblemId.TABLE_TOO_LARGE,
                        part.type() + " has " + part.codes().size()
                                + " rows, more than a single Java enum can hold;"
                                + " choose other codes or another number for \"parts\"");
            }
        }
    }

    /** The smallest parts with which the table would be accepted, or null when none will do. */
    private static @Nullable String fitting(CodeTable table, Code first) {
        for (String size : sizes(table, first)) {
            Text written = new Text(table.id().place(), size);
            List<Part> parts = table.divided(new Parts(written, table.kind(), Integer.decode(size)));
            if (parts.size() <= ClassFileLimits.SPLIT_ENUMS
                    && parts.stream().allMatch(part -> fits(table, part.codes()))) {
                return size;
            }
        }
        return null;
    }

    private static List<String> sizes(CodeTable table, Code first) {
        if (!table.kind().isNumeric()) {
            return CHARACTERS;
        }
        return first.isHexadecimal() ? HEXADECIMAL : DECIMAL;
    }

    private static boolean fits(CodeTable table, List<Code> codes) {
        long aliases = 0;
        for (Code code : codes) {
            Row row = table.row(code);
            aliases += row == null ? 0 : row.aliases().size();
        }
        return ClassFileLimits.fitEnum(codes.size(), aliases);
    }
}
