package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.RepeatedCode;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.number.FreeNumbers;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reports numbers that several rows of a table have, as after a merge of two branches that took the same one. The row that the lock
 * has keeps the number, or else the upper one; for each other row, the message has the command that gives it the next free number.
 */
public final class RepeatedNumbers {
    private final CodeTable table;
    private final @Nullable LockFile lock;
    private final SuggestedCommands commands;
    private final Problems problems;
    private @Nullable FreeNumbers free;

    private RepeatedNumbers(CodeTable table, @Nullable LockFile lock, SuggestedCommands commands, Problems problems) {
        this.table = table;
        this.lock = lock;
        this.commands = commands;
        this.problems = problems;
    }

    /**
     * Reports the numbers in all tables.
     *
     * @param lock null when there is none that can be read
     */
    public static void report(Book book, @Nullable LockFile lock, SuggestedCommands commands, Problems problems) {
        for (CodeTable table : book.tables()) {
            if (!table.repeated().isEmpty()) {
                new RepeatedNumbers(table, lock, commands, problems).report();
            }
        }
    }

    private void report() {
        Map<String, List<RepeatedCode>> rows = new LinkedHashMap<>();
        for (RepeatedCode repeated : table.repeated()) {
            String number = repeated.code().text();
            rows.computeIfAbsent(number, key -> new ArrayList<>(List.of(first(number))))
                    .add(repeated);
        }
        rows.values().forEach(this::report);
    }

    private RepeatedCode first(String number) {
        Row row = table.rows().get(number);
        return new RepeatedCode(
                Objects.requireNonNull(table.declared().get(number)), row == null ? null : row.constant());
    }

    private void report(List<RepeatedCode> rows) {
        RepeatedCode accepted = accepted(rows);
        RepeatedCode keeper = accepted == null ? rows.get(0) : accepted;
        for (RepeatedCode row : rows) {
            if (!row.equals(keeper)) {
                problems.add(
                        row.code().place(),
                        ProblemId.DUPLICATE_CODE,
                        row.code().written() + used(keeper, row) + (lock == null ? "" : acceptance(lock, accepted))
                                + "; " + remedy(keeper, row));
            }
        }
    }

    /** The row with the constant or the name that the lock has for the number, or null. */
    private @Nullable RepeatedCode accepted(List<RepeatedCode> rows) {
        if (lock == null) {
            return null;
        }
        List<String> constant = new LockHistory(lock.lock())
                .current()
                .getOrDefault(path(rows.get(0)).at(FactType.CONSTANT), List.of());
        for (RepeatedCode row : rows) {
            if (row.constant() != null && constant.contains(row.constant().value())) {
                return row;
            }
        }
        return null;
    }

    private FactPath path(RepeatedCode row) {
        return FactPath.table(table.id().value()).at(FactType.CODE, row.code().text());
    }

    private static String used(RepeatedCode keeper, RepeatedCode row) {
        boolean isUpper = keeper.code().place().compareTo(row.code().place()) < 0;
        return (isUpper ? " is already used" : " is also used")
                + (keeper.constant() == null ? "" : " by " + keeper.constant())
                + (keeper.code().written().equals(row.code().written())
                        ? ""
                        : ", written " + keeper.code().written())
                + " (line " + keeper.code().place().line() + ")";
    }

    private String acceptance(LockFile file, @Nullable RepeatedCode accepted) {
        return accepted == null
                ? ", and none of them is accepted"
                : ", which is accepted (" + file.file() + ":" + file.lines().line(path(accepted)) + ")";
    }

    private String remedy(RepeatedCode keeper, RepeatedCode row) {
        Text constant = row.constant();
        if (constant != null
                && keeper.constant() != null
                && constant.value().equals(keeper.constant().value())) {
            return "remove one of the two rows, or give one another number and constant";
        }
        String synonym = "add the name to the \"synonyms\" of that row";
        String number = lock == null || constant == null || problems.areMoreThanShown()
                ? null
                : free(lock).instead(row.code());
        if (number == null) {
            return "choose another number, or " + synonym;
        }
        String command = commands.move(table.id().value(), String.valueOf(constant));
        return "the next free number is " + number + "; " + (command.isEmpty() ? "" : "to ") + "write that for "
                + constant + command + "; or " + synonym;
    }

    private FreeNumbers free(LockFile file) {
        if (free == null) {
            free = new FreeNumbers(table, file.lock());
        }
        return free;
    }
}
