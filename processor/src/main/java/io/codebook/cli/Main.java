package io.codebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The engine's door for the command line. */
@Command(
        name = "codebook",
        description = "Holds a codes.yaml against what was promised in its lock.",
        subcommands = {Check.class, Accept.class, CommandLine.HelpCommand.class})
public final class Main {
    /** All is as promised. */
    static final int FINE = 0;
    /** Something is wrong with codes.yaml, or with what it makes of its promises. */
    static final int VIOLATION = 1;
    /** The work could not be done: a file is missing, damaged or cannot be written, or the arguments are wrong. */
    static final int FAILURE = 2;

    private Main() {}

    /**
     * Runs a command and exits with its status: 0 fine, 1 a violation, 2 the work could not be done.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return FAILURE;
                })
                .execute(args));
    }
}
