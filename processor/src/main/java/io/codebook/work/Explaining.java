package io.codebook.work;

import io.codebook.engine.Engine;
import io.codebook.engine.gate.Locks;
import io.codebook.engine.model.Book;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.problem.Place;
import io.codebook.engine.problem.Problem;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.engine.yaml.Source;
import io.codebook.stability.Lock;
import io.codebook.stability.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a codes.yaml and its lock say of a code. */
public final class Explaining {
    private static final String CODE = "code";

    private final Lock today;
    private final Promises promises;
    private final Lock lock;
    private final String lockFile;
    private final List<String> lines = new ArrayList<>();

    private Explaining(Promises promises, Lock lock, String lockFile) {
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
    public static Outcome explain(String written, Workplace workplace) throws Failed {
        Problems problems = new Problems();
        Source codes = workplace.readCodes();
        @Nullable Source lockSource = workplace.readLock();
        Lock lock = lockSource == null ? new Lock(Map.of()) : Locks.read(lockSource, problems);
        if (lock == null) {
            return Outcome.failure(problems.sorted());
        }
        Book book = Engine.read(codes, problems);
        if (book == null) {
            return Outcome.of(problems.sorted(), List.of());
        }
        String lockFile = workplace.shownLock();
        Explaining explaining = new Explaining(Promises.of(book), lock, lockFile);
        Set<Path> found = find(written, book, lock);
        if (found.isEmpty()) {
            throw new Failed("no table of " + workplace.shown() + " has or had a code " + written);
        }
        found.forEach(explaining::explain);
        return Outcome.said(Status.FINE, List.copyOf(explaining.lines));
    }

    private static Set<Path> find(String written, Book book, Lock lock) {
        Set<Path> found = new LinkedHashSet<>();
        for (CodeTable table : book.tables()) {
            for (Code code : table.declared().values()) {
                if (code.text().equals(written) || code.written().equals(written)) {
                    found.add(Path.of("table", table.id().value(), CODE, code.text()));
                }
            }
        }
        for (Path fact : lock.facts().keySet()) {
            List<String> words = fact.words();
            int start = words.get(0).equals("removed") || words.get(0).equals("was") ? 1 : 0;
            boolean code = words.size() > start + 3 && words.get(start).equals("table");
            if (code
                    && words.get(start + 2).equals(CODE)
                    && words.get(start + 3).equals(written)) {
                found.add(new Path(words.subList(start, start + 4)));
            }
        }
        return found;
    }

    private void explain(Path code) {
        List<String> name = today.facts().get(code.and("name"));
        @Nullable Place place = name == null ? null : promises.place(code);
        String table = code.words().get(1);
        String number = code.words().get(3);
        lines.add(number + " of table " + table
                + (name == null ? ": not there any more" : ": " + name.get(0) + " (" + place + ")"));
        Lock facts = name == null ? lock : today;
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
            Path record = path.words().size() > 1
                    ? new Path(path.words().subList(1, path.words().size()))
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
        Place nowhere = Place.startOf("");
        String text = new Problem(nowhere, "", String.join(", ", values)).message(); // keeps to one line
        lines.add("  " + what.strip() + ": " + text);
    }

    private static boolean isOf(Path code, Path path) {
        int length = code.words().size();
        return path.words().size() > length && path.words().subList(0, length).equals(code.words());
    }

    private static boolean isRow(Path path, String table, String number) {
        List<String> words = path.words();
        return words.size() == 5
                && words.get(0).equals("mapping")
                && words.get(1).equals(table)
                && words.get(4).equals(number);
    }

    private static boolean isAnswer(Path path, String table, String number, Lock facts) {
        List<String> words = path.words();
        return words.size() == 7
                && words.get(5).equals("answer")
                && words.get(6).equals(number)
                && List.of(table).equals(facts.facts().get(Path.of("table", words.get(1), "codes-from")));
    }
}
