package io.codebook.cli;

import io.codebook.command.AcceptCommand;
import io.codebook.command.CommandException;
import io.codebook.command.Format;
import io.codebook.command.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Accepts the changes in codes.yaml into its lock. */
@Command(name = "accept", description = "Accepts the changes in codes.yaml: prints each change, and writes the lock.")
final class Accept implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Option(names = "--because", paramLabel = "REASON", description = "Why the changes were made; the lock keeps it.")
    private @Nullable String reason;

    @Option(names = "--break", description = "Accept changes of grade break, too.")
    private boolean breaking;

    @Option(
            names = "--only",
            paramLabel = "KEY",
            description =
                    "Accept only the change with this key, or the changes of one kind in one table, such as phrase-reworded:table/iot; may be repeated.")
    private List<String> only = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        PrintWriter out = spec.commandLine().getOut();
        Outcome outcome =
                OutputOptions.run(() -> new AcceptCommand(reason, breaking, only).run(codes.files(), out::println));
        Format.TEXT.lines(outcome).forEach(out::println);
        return outcome.status().exit();
    }
}
