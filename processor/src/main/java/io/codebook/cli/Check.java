package io.codebook.cli;

import io.codebook.engine.Engine;
import io.codebook.engine.gate.Gate;
import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.yaml.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a codes.yaml changes of what was promised. */
@Command(name = "check", description = "Says what codes.yaml changes of what was promised. Writes nothing.")
final class Check implements Callable<Integer> {
    @Parameters(arity = "0..1", defaultValue = "codes.yaml", description = "The file, ${DEFAULT-VALUE} if not given.")
    private Path codes = Path.of("codes.yaml");

    @Option(names = "--strict", description = "Refuse what is not promised yet, too.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    @Override
    public Integer call() throws Workplace.Failed {
        Workplace workplace = new Workplace(codes);
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        Source source = workplace.readCodes();
        Source lock = workplace.readLock();
        if (lock != null && Gate.read(lock, problems) == null) {
            problems.lines().forEach(out::println);
            return Main.FAILURE;
        }
        Book book = Engine.read(source, problems);
        if (book != null) {
            Gate.judge(source, book, lock, strict, problems).notes().forEach(out::println);
        }
        problems.lines().forEach(out::println);
        return problems.isEmpty() ? Main.FINE : Main.VIOLATION;
    }
}
