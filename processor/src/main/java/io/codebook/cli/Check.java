package io.codebook.cli;

import io.codebook.command.CheckCommand;
import io.codebook.command.CommandException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a codes.yaml changes of what was promised. */
@Command(
        name = "check",
        description = {
            "Says what codes.yaml changes of what was promised. Writes nothing.",
            "With another lock, all that was promised there must still hold, or the lock must tell why it does not."
        })
final class Check implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Mixin
    private BaselineOptions against = new BaselineOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--strict", description = "Refuse what is not promised yet, too.")
    private boolean strict;

    @Override
    public Integer call() throws CommandException {
        return output.of(() -> CheckCommand.run(codes.workplace(), against.lock(), strict));
    }
}
