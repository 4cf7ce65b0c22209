package io.codebook.cli;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.Format;
import io.codebook.command.MergeCommand;
import io.codebook.command.MergeDriver;
import io.codebook.command.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges a lock. */
@Command(
        name = "merge",
        customSynopsis = {"codebook merge [FILE]", "   or: codebook merge BASE OURS THEIRS"},
        description = {
            "Merges both sides of a codes.lock in which git left conflict markers. Writes nothing if they contradict each"
                    + " other.",
            "With three files, works as a merge driver of git (%%O %%A %%B): writes the result to OURS, with conflict"
                    + " markers around what contradicts each other."
        })
final class Merge implements Callable<Integer> {
    private static final int FOR_GIT = 3;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "The codes.yaml, " + CodesAndLock.DEFAULT_NAME
                    + " in this folder if not given; or three versions of a lock.")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        if (files.size() > 1 && files.size() != FOR_GIT) {
            throw new ParameterException(
                    spec.commandLine(), "merge takes one codes.yaml or three locks, not " + files.size() + " files");
        }
        Outcome outcome = OutputOptions.run(this::merge);
        Format.TEXT.lines(outcome).forEach(spec.commandLine().getOut()::println);
        return outcome.status().exit();
    }

    private Outcome merge() throws CommandException {
        if (files.size() == FOR_GIT) {
            return new MergeDriver(files.get(0), files.get(1), files.get(2)).run();
        }
        return MergeCommand.run(new CodesAndLock(files.isEmpty() ? Path.of(CodesAndLock.DEFAULT_NAME) : files.get(0)));
    }
}
