package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.Format;
import io.codebook.command.Outcome;
import io.codebook.command.Status;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that chooses the format of the output, and the printing of it. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text (the default), json, github for annotations in GitHub Actions, or for diff markdown, which is release"
                            + " notes.")
    private Format format = Format.TEXT;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    /** A command with its arguments. */
    @FunctionalInterface
    interface Command {
        Outcome run() throws CommandException;
    }

    /** Runs a command that has no release notes, prints its outcome, and returns the exit status. */
    int print(Command command) throws CommandException {
        refuseReleaseNotes();
        return printAny(command, spec.commandLine().getOut());
    }

    /** The same for a command that prints a file: problems that a person reads go to standard error, so that no file has them. */
    int printFile(Command command) throws CommandException {
        refuseReleaseNotes();
        return printAny(
                command,
                format == Format.TEXT
                        ? spec.commandLine().getErr()
                        : spec.commandLine().getOut());
    }

    /** The same for a command that has release notes, which are printed in their place if they are asked for. */
    int print(Command command, Command releaseNotes) throws CommandException {
        return printAny(
                format == Format.MARKDOWN ? releaseNotes : command,
                spec.commandLine().getOut());
    }

    private void refuseReleaseNotes() {
        if (format == Format.MARKDOWN) {
            throw new ParameterException(spec.commandLine(), "only diff has --format=markdown");
        }
    }

    private int printAny(Command command, PrintWriter problems) throws CommandException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Outcome outcome = run(command);
            format.lines(outcome).forEach((outcome.status() == Status.FINE ? out : problems)::println);
            return outcome.status().exit();
        } catch (CommandException failed) {
            format.lines(failed).forEach(out::println);
            throw failed;
        }
    }

    /** Runs a command, which fails when it needs more memory than there is. */
    static Outcome run(Command command) throws CommandException {
        try {
            return command.run();
        } catch (OutOfMemoryError exhausted) {
            throw CommandException.of(exhausted);
        } catch (StackOverflowError exhausted) {
            throw CommandException.of(exhausted);
        }
    }
}
