package io.codebook.command;

import io.codebook.compiler.CodesWithRepetitions;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.RepeatedCode;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.number.FreeNumbers;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives a code that is not accepted yet the next free number, in place of one that another code has, too. */
public final class MoveCommand {
    private final CodesAndLock files;
    private final CodeTable table;
    private final LockFile lock;

    private MoveCommand(CodesAndLock files, CodeTable table, LockFile lock) {
        this.files = files;
        this.table = table;
        this.lock = lock;
    }

    /**
     * Writes the number into codes.yaml, whose other text stays as it is.
     *
     * @param id the id of the table; null if there is one alone
     * @param constant that of the code
     * @throws CommandException when a file cannot be read or written, or the code cannot get another number
     */
    public static Outcome run(CodesAndLock files, @Nullable String id, String constant) throws CommandException {
        Problems problems = new Problems();
        CodesWithRepetitions loaded = files.loadWithRepetitions(problems);
        if (loaded == null) {
            return Outcome.of(problems, List.of());
        }
        CodeTable table = NextCommand.table(files, loaded, id);
        return new MoveCommand(files, table, loaded.lock()).run(constant);
    }

    private Outcome run(String constant) throws CommandException {
        Code code = code(constant);
        String number = new FreeNumbers(table, lock.lock()).instead(code);
        if (number == null) {
            throw new CommandException("no number like " + code.written() + " is free in table " + table.id());
        }
        Source source = CodesAndLock.read(files.codes(), files.shown());
        RenumberedText text = RenumberedText.of(source, code, linesOf(code), number);
        if (text == null) {
            throw new CommandException(
                    "the number at " + code.place() + " cannot be replaced; write " + number + " there yourself");
        }
        AtomicFile.write(files.codes(), text.text());
        List<String> lines = new ArrayList<>();
        lines.add(constant + " of table " + table.id() + " now has " + number + " in place of " + code.written() + " ("
                + code.place() + ")");
        if (!text.linesWithOldNumber().isEmpty()) {
            lines.add("where " + constant + " is meant, write " + number + " in these lines, too: "
                    + text.linesWithOldNumber().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return Outcome.of(Status.FINE, lines);
    }

    /** The lines of the rows with the number of a code. */
    private Set<Integer> linesOf(Code code) {
        Set<Integer> lines = new HashSet<>();
        for (Code declared : table.declared().values()) {
            if (declared.is(code)) {
                lines.add(declared.place().line());
            }
        }
        for (RepeatedCode repeated : table.repeated()) {
            if (repeated.code().is(code)) {
                lines.add(repeated.code().place().line());
            }
        }
        return lines;
    }

    /** The code with a constant that is not accepted with its number. */
    private Code code(String constant) throws CommandException {
        List<Code> codes = new ArrayList<>();
        for (Row row : table.rows().values()) {
            if (row.constant().value().equals(constant)) {
                codes.add(row.code());
            }
        }
        for (RepeatedCode repeated : table.repeated()) {
            if (repeated.constant() != null && repeated.constant().value().equals(constant)) {
                codes.add(repeated.code());
            }
        }
        if (codes.isEmpty()) {
            throw new CommandException("table " + table.id() + " of " + files.shown() + " has no constant " + constant);
        }
        if (codes.size() > 1) {
            throw new CommandException("table " + table.id() + " has " + constant + " twice ("
                    + codes.get(0).place() + " and " + codes.get(1).place()
                    + "); remove one of the rows, or give one another constant");
        }
        Code code = codes.get(0);
        FactPath path = FactPath.table(table.id().value()).at(FactType.CODE, code.text());
        List<String> accepted =
                new LockHistory(lock.lock()).current().getOrDefault(path.at(FactType.CONSTANT), List.of());
        if (accepted.contains(constant)) {
            throw new CommandException(constant + " is accepted with the number " + code.written() + " (" + lock.file()
                    + ":" + lock.lines().line(path) + "), so it keeps that");
        }
        return code;
    }
}
