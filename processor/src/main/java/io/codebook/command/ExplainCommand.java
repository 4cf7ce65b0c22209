package io.codebook.command;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.PrintableText;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a codes.yaml and its lock say of a code. */
public final class ExplainCommand {
    private static final String CODE = "code";

    private final CodesLock today;
    private final CurrentFacts promises;
    private final CodesLock lock;
    private final String lockFile;
    private final List<String> lines = new ArrayList<>();

    private ExplainCommand(CurrentFacts promises, CodesLock lock, String lockFile) {
        this.promises = promises;
        this.today = promises.lock();
        this.lock = lock;
        this.lockFile = lockFile;
    }

    /**
     * Explains a code in every table that has it or had it.
     *
     * @param written the code as codes.yaml spells it
     * @throws Failed when a file cannot be read, or no table has or had the code
     */
    public static Outcome explain(String written, CodesAndLock workplace) throws CommandException {
        Problems problems = new Problems();
        Source codes = workplace.readCodes();
        @Nullable Source lockSource = workplace.readLock();
        CodesLock lock = lockSource == null ? new CodesLock(Map.of()) : LockFile.read(lockSource, problems);
        if (lock == null) {
            return Outcome.failure(problems.sorted());
        }
        Book book = Compiler.read(codes, problems);
        if (book == null) {
            return Outcome.of(problems.sorted(), List.of());
        }
        String lockFile = workplace.shownLock();
        ExplainCommand explaining = new ExplainCommand(CurrentFacts.of(book), lock, lockFile);
        Set<FactPath> found = find(written, book, lock);
        if (found.isEmpty()) {
            throw new CommandException("no table of " + workplace.shown() + " has or had a code " + written);
        }
        found.forEach(explaining::explain);
        return Outcome.said(Status.FINE, List.copyOf(explaining.lines));
    }

    private static Set<FactPath> find(String written, Book book, CodesLock lock) {
        Set<FactPath> found = new LinkedHashSet<>();
        for (CodeTable table : book.tables()) {
            for (Code code : table.declared().values()) {
                if (code.text().equals(written) || code.written().equals(written)) {
                    found.add(FactPath.of("table", table.id().value(), CODE, code.text()));
                }
            }
        }
        for (FactPath fact : lock.facts().keySet()) {
            List<String> words = fact.words();
            int start = words.get(0).equals("removed") || words.get(0).equals("was") ? 1 : 0;
            boolean code = words.size() > start + 3 && words.get(start).equals("table");
            if (code
                    && words.get(start + 2).equals(CODE)
                    && words.get(start + 3).equals(written)) {
                found.add(new FactPath(words.subList(start, start + 4)));
            }
        }
        return found;
    }

    private void explain(FactPath code) {
        List<String> name = today.facts().get(code.and("name"));
        @Nullable Place place = name == null ? null : promises.place(code);
        String table = code.words().get(1);
        String number = code.words().get(3);
        lines.add(number + " of table " + table
                + (name == null ? ": not there any more" : ": " + name.get(0) + " (" + place + ")"));
        CodesLock facts = name == null ? lock : today;
        facts.facts().forEach((path, values) -> {
            if (isOf(code, path)) {
                say(String.join(" ", path.words().subList(4, path.words().size())), values);
            } else if (isRow(path, table, number)) {
                say(
                        (path.words().get(3).equals(CODE) ? "to " : "not to ")
                                + path.words().get(2),
                        values);
            } else if (isAnswer(path, table, number, facts)) {
                say("answers " + path.words().get(1) + " " + path.words().get(4), values);
            }
        });
        int line = lock.line(code);
        lines.add(line == 0 ? "  not promised yet" : "  promised: " + lockFile + ":" + line);
        lock.facts().forEach((path, values) -> {
            FactPath record = path.words().size() > 1
                    ? new FactPath(path.words().subList(1, path.words().size()))
                    : path;
            if (!path.equals(code) && (record.equals(code) || isOf(code, record))) {
                say(
                        path.words().get(0) + " "
                                + String.join(
                                        " ",
                                        record.words().subList(4, record.words().size())),
                        values);
            }
        });
    }

    private void say(String what, List<String> values) {
        String text = PrintableText.of(String.join(", ", values));
        lines.add("  " + what.strip() + ": " + text);
    }

    private static boolean isOf(FactPath code, FactPath path) {
        int length = code.words().size();
        return path.words().size() > length && path.words().subList(0, length).equals(code.words());
    }

    private static boolean isRow(FactPath path, String table, String number) {
        List<String> words = path.words();
        return words.size() == 5
                && words.get(0).equals("mapping")
                && words.get(1).equals(table)
                && words.get(4).equals(number);
    }

    private static boolean isAnswer(FactPath path, String table, String number, CodesLock facts) {
        List<String> words = path.words();
        return words.size() == 7
                && words.get(5).equals("answer")
                && words.get(6).equals(number)
                && List.of(table).equals(facts.facts().get(FactPath.of("table", words.get(1), "codes-from")));
    }
}
