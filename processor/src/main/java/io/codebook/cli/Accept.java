package io.codebook.cli;

import io.codebook.engine.Engine;
import io.codebook.engine.gate.Gate;
import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.promise.Promises;
import io.codebook.engine.yaml.Source;
import io.codebook.stability.Acceptance;
import io.codebook.stability.Change;
import io.codebook.stability.Grade;
import io.codebook.stability.Lock;
import io.codebook.stability.Stability;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes into the lock what codes.yaml says now. */
@Command(name = "accept", description = "Promises what codes.yaml says now: shows every change, and writes the lock.")
final class Accept implements Callable<Integer> {
    @Parameters(arity = "0..1", defaultValue = "codes.yaml", description = "The file, ${DEFAULT-VALUE} if not given.")
    private Path codes = Path.of("codes.yaml");

    @Option(names = "--because", paramLabel = "REASON", description = "Why; the lock keeps it.")
    private @Nullable String reason;

    @Option(names = "--break", description = "Accept changes that break somebody, too.")
    private boolean breaking;

    @Option(names = "--only", paramLabel = "CHANGE", description = "Accept this change alone; may be repeated.")
    private List<String> only = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    @Override
    public Integer call() throws Workplace.Failed {
        Workplace workplace = new Workplace(codes);
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        Source source = workplace.readCodes();
        Source lockSource = workplace.readLock();
        Lock lock = lockSource == null ? new Lock(Map.of()) : Gate.read(lockSource, problems);
        if (lock == null) {
            problems.lines().forEach(out::println);
            return Main.FAILURE;
        }
        Book book = Engine.read(source, problems);
        if (book == null) {
            problems.lines().forEach(out::println);
            return Main.VIOLATION;
        }
        return accept(workplace, lock, Promises.of(book).lock(), out);
    }

    private int accept(Workplace workplace, Lock lock, Lock current, PrintWriter out) throws Workplace.Failed {
        List<Change> found = Stability.compare(lock, current);
        List<Change> chosen = found.stream()
                .filter(change -> only.isEmpty() || only.contains(change.key()))
                .toList();
        for (String key : only) {
            if (found.stream().noneMatch(change -> change.key().equals(key))) {
                throw new Workplace.Failed("there is no change " + key + "; \"check\" lists those that there are");
            }
        }
        if (chosen.isEmpty()) {
            out.println("nothing to accept: all is as promised");
            return Main.FINE;
        }
        chosen.forEach(change -> out.println(change.kind().grade() + " " + change));
        String refusal = refusal(chosen);
        if (refusal != null) {
            out.println(refusal);
            return Main.VIOLATION;
        }
        workplace.writeLock(Acceptance.accept(lock, current, chosen, reason == null ? "" : reason)
                .toString());
        out.println("written to " + workplace.lock() + ": " + chosen.size()
                + (chosen.size() == 1 ? " change" : " changes"));
        return Main.FINE;
    }

    /** Why these changes cannot be accepted like this, or null. */
    private @Nullable String refusal(List<Change> chosen) {
        Grade gravest = chosen.stream()
                .map(change -> change.kind().grade())
                .max(Grade::compareTo)
                .orElse(Grade.OK);
        if (gravest == Grade.NEVER) {
            return "refused: a change of grade NEVER cannot be accepted";
        }
        if (gravest == Grade.BREAK && !breaking) {
            return "refused: a change breaks somebody; accept it with --break and --because \"...\"";
        }
        return gravest != Grade.OK && (reason == null || reason.isBlank())
                ? "refused: a change needs a reason; give it with --because \"...\""
                : null;
    }
}
