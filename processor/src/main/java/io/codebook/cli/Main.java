package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.Status;
import io.codebook.lock.PrintableText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
        name = "codebook",
        description =
                "Starts a codes.yaml, compares it with its lock, accepts changes into the lock, merges locks, finds free numbers,"
                        + " and writes other forms of the tables.",
        subcommands = {
            Init.class,
            Check.class,
            Accept.class,
            Diff.class,
            Explain.class,
            Next.class,
            Merge.class,
            Generate.class,
            Import.class,
            CommandLine.HelpCommand.class
        })
public final class Main {
    private Main() {}

    /**
     * Runs a command and exits with its status: 0 when nothing is wrong, 1 for problems, 2 when the command could not run.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        addHelp(commandLine.getCommandSpec());
        for (CommandLine command : commandLine.getSubcommands().values()) {
            addHelp(command.getCommandSpec());
            if (command.getCommand() instanceof Generate) {
                Generate.addOutputs(command.getCommandSpec());
            }
        }
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, args) -> {
                    CommandLine command = failure.getCommandLine();
                    PrintWriter err = command.getErr();
                    err.println(PrintableText.of(String.valueOf(failure.getMessage()))); // which has what was typed
                    if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
                        command.usage(err);
                    }
                    return Status.FAILURE.exit();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof CommandException)) {
                        throw failure; // a defect of ours: picocli prints all of it
                    }
                    command.getErr().println(failure.getMessage());
                    return Status.FAILURE.exit();
                });
    }

    /** Here, because in each class it would be a field that nothing reads. */
    private static void addHelp(CommandSpec command) {
        if (command.findOption("--help") == null) {
            command.addOption(OptionSpec.builder("--help")
                    .usageHelp(true)
                    .description("Print this help.")
                    .build());
        }
    }
}
