package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.Format;
import io.codebook.command.Outcome;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command says what came of it. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (if not given), json, or github for annotations in GitHub Actions.")
    private Format format = Format.TEXT;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    /** Something to do. */
    @FunctionalInterface
    interface Work {
        Outcome run() throws CommandException;
    }

    /** Does it, says what came of it, and answers with the exit status. */
    int of(Work work) throws CommandException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Outcome outcome = work.run();
            format.lines(outcome).forEach(out::println);
            return outcome.status().exit();
        } catch (CommandException failed) {
            format.lines(failed).forEach(out::println);
            throw failed;
        }
    }
}
