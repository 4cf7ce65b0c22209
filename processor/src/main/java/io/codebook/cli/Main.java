package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The engine's door for the command line. */
@Command(
        name = "codebook",
        description = "Holds a codes.yaml against what was promised in its lock.",
        subcommands = {Check.class, Accept.class, Diff.class, Explain.class, CommandLine.HelpCommand.class})
public final class Main {
    private Main() {}

    /**
     * Runs a command and exits with its status: 0 fine, 1 a violation, 2 the work could not be done.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof CommandException)) {
                        throw failure; // a mistake of ours: picocli shows it whole
                    }
                    command.getErr().println(failure.getMessage());
                    return Status.FAILURE.exit();
                });
    }
}
