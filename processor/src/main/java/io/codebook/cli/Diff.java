package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.DiffCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists all changes of codes.yaml since a lock. */
@Command(
        name = "diff",
        description = "Lists all changes of codes.yaml since its lock or a baseline, whatever their grade.")
final class Diff implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws CommandException {
        return output.print(() -> DiffCommand.run(codes.files(), baseline.baseline()));
    }
}
