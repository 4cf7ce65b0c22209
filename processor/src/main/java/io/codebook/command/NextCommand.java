package io.codebook.command;

import io.codebook.compiler.CodesWithRepetitions;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.number.FreeNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the next free number of a table: one that no code has or ever had, and that nothing reserves or ever reserved. */
public final class NextCommand {
    private final CodesAndLock files;
    private final CodeTable table;
    private final FreeNumbers free;

    private NextCommand(CodesAndLock files, CodeTable table, FreeNumbers free) {
        this.files = files;
        this.table = table;
        this.free = free;
    }

    /**
     * What number is wanted.
     *
     * @param table the id of the table; null if there is one alone
     * @param values what the code is to have in fields of the table
     * @param range what the number is to be in, or null
     */
    public record Wanted(
            @Nullable String table,
            Map<String, String> values,
            @Nullable String range) {}

    /**
     * Prints the number.
     *
     * @throws CommandException when a file cannot be read, or codes.yaml does not have what is asked for
     */
    public static Outcome run(CodesAndLock files, Wanted wanted) throws CommandException {
        Problems problems = new Problems();
        CodesWithRepetitions loaded = files.loadWithRepetitions(problems);
        if (loaded == null) {
            return Outcome.of(problems, List.of());
        }
        CodeTable table = table(files, loaded, wanted.table());
        FreeNumbers free = new FreeNumbers(table, loaded.lock().lock());
        return new NextCommand(files, table, free).print(wanted, problems);
    }

    /** The table with an id, or the only one. A profile has no numbers of its own. */
    static CodeTable table(CodesAndLock files, CodesWithRepetitions loaded, @Nullable String id)
            throws CommandException {
        List<String> ids = new ArrayList<>();
        @Nullable CodeTable found = null;
        for (CodeTable table : loaded.book().tables()) {
            if (table.id().value().equals(id) && table.profileOf() != null) {
                throw new CommandException("table " + id + " is a profile, whose numbers are those of table "
                        + table.profileOf() + "; ask for the next number of that");
            }
            if (table.profileOf() == null) {
                ids.add(table.id().value());
                found = found == null || table.id().value().equals(id) ? table : found;
            }
        }
        for (OperationTable table : loaded.book().operations()) {
            if (table.id().value().equals(id)) {
                throw new CommandException("table " + id + " is an operation table, whose codes are those of table "
                        + table.codesFrom() + "; ask for the next number of that");
            }
        }
        if (found == null || (id == null && ids.size() > 1)) {
            throw new CommandException(files.shown() + " has several code tables; name one: " + String.join(", ", ids));
        }
        if (id != null && !ids.contains(id)) {
            throw new CommandException("there is no code table " + id + " in " + files.shown() + "; "
                    + new Problems().suggestion(id, ids));
        }
        return found;
    }

    private Outcome print(Wanted wanted, Problems problems) throws CommandException {
        for (Map.Entry<String, String> value : wanted.values().entrySet()) {
            check(value.getKey(), value.getValue());
        }
        String range = wanted.range();
        if (range != null && !free.isRange(range)) {
            throw new CommandException("\"" + range + "\" is no range of numbers of table " + table.id() + ", "
                    + switch (table.kind()) {
                        case INT, INT64, UINT32 -> "such as 4100-4199";
                        case HTTP -> "such as 4xx or 400-499";
                        case COAP -> "such as 4.xx or 4.00-4.31";
                        case TEXT ->
                            "two texts of one length that differ in the digits at their end, such as E001-E099";
                    });
        }
        String number = free.next(wanted.values(), range);
        if (number != null) {
            return Outcome.of(Status.FINE, List.of(number));
        }
        problems.add(place(wanted), ProblemId.NO_FREE_NUMBER, nothing(wanted));
        return Outcome.of(problems, List.of());
    }

    private void check(String id, String value) throws CommandException {
        Field field = table.field(id);
        if (field == null) {
            List<String> ids =
                    table.fields().stream().map(one -> one.id().value()).toList();
            throw new CommandException("table " + table.id() + " of " + files.shown() + " has no field \"" + id + "\""
                    + (ids.isEmpty() ? "" : "; " + new Problems().suggestion(id, ids)));
        }
        if (!field.allows(new Text(field.id().place(), value))) {
            List<String> values =
                    field.values().stream().map(one -> one.name().value()).toList();
            throw new CommandException("\"" + value + "\" is no value of " + id + " in table " + table.id()
                    + (values.isEmpty() ? "" : "; " + new Problems().suggestion(value, values)));
        }
    }

    /** Where the value is declared that has too few numbers, or else the table. */
    private Place place(Wanted wanted) {
        for (Field field : table.fields()) {
            String value = wanted.values().get(field.id().value());
            Field.Value declared =
                    value == null ? null : field.declared(new Text(field.id().place(), value));
            if (wanted.range() == null && declared != null) {
                return declared.name().place();
            }
        }
        return table.id().place();
    }

    private String nothing(Wanted wanted) {
        if (!table.kind().isNumeric() && wanted.range() == null) {
            return "the last code of table " + table.id()
                    + " does not end in a digit, so that none follows it; choose a text, or name a range of texts that end in"
                    + " digits, such as --range E001-E099";
        }
        List<String> limits = new ArrayList<>();
        if (wanted.range() != null) {
            limits.add(wanted.range());
        }
        wanted.values().forEach((field, value) -> limits.add(field + " \"" + value + "\""));
        return "table " + table.id() + " has no free number"
                + (limits.isEmpty() ? "" : " in " + String.join(", ", limits))
                + "; each one is or was a code, or is or was reserved; take another range";
    }
}
