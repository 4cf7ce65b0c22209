package io.codebook.enums;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ExpectedApi.Accessor;
import io.codebook.compiler.model.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The enums that stay beside the tables of a book, compared with these tables. */
public final class ComparedEnums {
    private ComparedEnums() {}

    /** Whether a book has a table whose enum stays. */
    public static boolean areIn(Book book) {
        for (CodeTable table : book.tables()) {
            if (table.existing() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reports in what the tables and the compiled enums differ.
     *
     * @param classPath jars and folders of classes
     * @return notes about what was not compared
     * @throws IOException when the class path cannot be read
     */
    public static List<Problem> compare(Book book, List<Path> classPath, Problems problems) throws IOException {
        List<Problem> notes = new ArrayList<>();
        try (EnumLoader loader = EnumLoader.of(classPath)) {
            for (CodeTable table : book.tables()) {
                if (table.existing() != null) {
                    compare(table, table.existing(), loader, problems);
                    if (!hasNumbers(table)) {
                        notes.add(new Problem(
                                table.type().place(),
                                ProblemId.ENUM_NOT_COMPARED,
                                "the numbers of table " + table.id() + " were not compared with "
                                        + table.existing().qualified() + ", because \"accessors\" names no method that"
                                        + " returns them; add it, such as accessors: {number: getCode}"));
                    }
                }
            }
        }
        return notes;
    }

    /**
     * Notes that nothing was compared.
     *
     * @param reason why not, as the end of a sentence, and the remedy
     */
    public static List<Problem> notCompared(Book book, String reason) {
        List<Problem> notes = new ArrayList<>();
        for (CodeTable table : book.tables()) {
            if (table.existing() != null) {
                notes.add(new Problem(
                        table.type().place(),
                        ProblemId.ENUM_NOT_COMPARED,
                        "table " + table.id() + " was not compared with "
                                + table.existing().qualified() + ", " + reason));
            }
        }
        return notes;
    }

    private static void compare(CodeTable table, ExistingType existing, EnumLoader loader, Problems problems) {
        @Nullable String failure;
        try {
            EnumClass compiled = loader.load(existing.qualified());
            if (compiled != null) {
                new EnumComparison(table, existing, compiled, problems).run();
                return;
            }
            failure = "is not on the class path; compile it first, correct the name, or add what contains it";
        } catch (EnumFailure failed) {
            failure = failed.getMessage();
        }
        problems.add(table.type().place(), ProblemId.BAD_ENUM, existing.qualified() + " " + failure);
    }

    /** Whether the enum tells the numbers; those of some tables are the names of the constants. */
    private static boolean hasNumbers(CodeTable table) {
        for (Accessor accessor : table.expected().accessors()) {
            if (RowPart.of(table, accessor).isNumber()) {
                return true;
            }
        }
        for (Row row : table.rows().values()) {
            if (!row.code().text().equals(row.constant().value())) {
                return false;
            }
        }
        return true;
    }
}
