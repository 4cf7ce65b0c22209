package io.codebook.cli;

import io.codebook.command.CheckCommand;
import io.codebook.command.CommandException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports every change of codes.yaml that was not accepted. */
@Command(
        name = "check",
        description = {
            "Reports every change of codes.yaml that its lock does not have. Writes nothing.",
            "With a baseline, every fact there must still hold, or the lock must have a record of the change."
        })
final class Check implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--strict", description = "Treat pending changes as errors.")
    private boolean strict;

    @Override
    public Integer call() throws CommandException {
        return output.print(() -> CheckCommand.run(codes.files(), baseline.baseline(), strict));
    }
}
