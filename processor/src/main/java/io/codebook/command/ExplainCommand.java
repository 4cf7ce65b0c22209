package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.accept.RecordText;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.HexadecimalNumbers;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.TextForm;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints what a codes.yaml and its lock know about a code. */
public final class ExplainCommand {
    private final LoadedCodes loaded;
    private final CodesLock current;
    private final CodesLock lock;
    private final List<String> lines = new ArrayList<>();

    private ExplainCommand(LoadedCodes loaded) {
        this.loaded = loaded;
        current = loaded.facts().lock();
        lock = loaded.lockOrNone().lock();
    }

    /**
     * Explains a code in every table that has or had it.
     *
     * @param written the code as codes.yaml spells it
     * @throws CommandException when a file cannot be read, or no table has or had the code
     */
    public static Outcome run(String written, CodesAndLock files) throws CommandException {
        Problems problems = new Problems();
        LoadedCodes loaded = files.load(problems);
        if (loaded == null) {
            return Outcome.of(problems, List.of());
        }
        ExplainCommand command = new ExplainCommand(loaded);
        Set<FactPath> codes = command.find(written);
        if (codes.isEmpty()) {
            throw new CommandException("no table of " + files.shown() + " has or had a code " + written);
        }
        codes.forEach(command::explain);
        return Outcome.of(Status.FINE, List.copyOf(command.lines));
    }

    private Set<FactPath> find(String written) {
        Set<FactPath> codes = new LinkedHashSet<>();
        Book book = loaded.book();
        for (CodeTable table : book.tables()) {
            for (Code code : table.declared().values()) {
                if (code.text().equals(written) || code.written().equals(written)) {
                    codes.add(FactPath.table(table.id().value()).at(FactType.CODE, code.text()));
                }
            }
        }
        for (FactPath fact : lock.facts().keySet()) {
            FactPath path = LockRecord.isRecord(fact) ? LockRecord.subject(fact) : fact;
            if (path.isWithin(FactType.CODE) && path.name(FactType.CODE).equals(written)) {
                codes.add(path.up(FactType.CODE));
            }
        }
        return codes;
    }

    private void explain(FactPath code) {
        boolean isCurrent = current.has(code);
        boolean isHexadecimal = loaded.facts().hexadecimalTables().contains(code.name(FactType.TABLE));
        String number = isHexadecimal ? HexadecimalNumbers.hexadecimal(code.name()) : code.name();
        lines.add("code " + number + " of table " + code.name(FactType.TABLE)
                + (isCurrent
                        ? ": " + current.values(code.at(FactType.NAME)).get(0) + " ("
                                + loaded.facts().place(code) + ")"
                        : ": not in " + loaded.file()));
        CodesLock facts = isCurrent ? current : lock;
        facts.facts().forEach((fact, values) -> {
            if (fact.startsWith(code) && !fact.equals(code)) {
                print(fact.wordsAfter(FactType.CODE), values);
            } else if (isRow(fact, code)) {
                String word = fact.is(FactType.MAPPED_CODE) ? "maps to " : "does not map to ";
                print(word + fact.name(FactType.MAPPING), values);
            } else if (isTargetRow(fact, values, code)) {
                print("is mapped from " + fact.name(FactType.MAPPINGS), List.of(fact.name()));
            }
        });
        String codeClass = null;
        for (CodeTable table : loaded.book().tables()) {
            Row row = table.id().value().equals(code.name(FactType.TABLE))
                    ? table.rows().get(code.name())
                    : null;
            if (row != null) {
                codeClass = table.kind().hasClasses() ? table.kind().classWord(row.code()) : null;
                printTextForm(table.textForm(), row);
            }
        }
        for (String line : ExplainedAnswers.lines(facts, code, codeClass)) {
            print(line, List.of());
        }
        int line = loaded.lockOrNone().lines().line(code);
        lines.add(line == 0 ? "  pending" : "  accepted: " + loaded.lockOrNone().file() + ":" + line);
        lock.facts().forEach((fact, reasons) -> {
            if (LockRecord.isRecord(fact) && LockRecord.subject(fact).startsWith(code)) {
                print(RecordText.of(fact, code), reasons);
            }
        });
    }

    private void printTextForm(@Nullable TextForm form, Row row) {
        String text = form == null ? null : form.of(row);
        if (text != null) {
            print("text form", List.of(text));
        }
    }

    private void print(String what, List<String> values) {
        String text = String.join(", ", values);
        lines.add("  " + what + (text.isEmpty() ? "" : ": " + text));
    }

    private static boolean isRow(FactPath fact, FactPath code) {
        return (fact.is(FactType.MAPPED_CODE) || fact.is(FactType.UNMAPPED_CODE))
                && fact.name(FactType.MAPPINGS).equals(code.name(FactType.TABLE))
                && fact.name().equals(code.name());
    }

    private static boolean isTargetRow(FactPath fact, List<String> values, FactPath code) {
        return fact.is(FactType.MAPPED_CODE)
                && fact.name(FactType.MAPPING).equals(code.name(FactType.TABLE))
                && values.contains(code.name());
    }
}
