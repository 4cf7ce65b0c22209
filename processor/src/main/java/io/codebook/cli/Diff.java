package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.DiffCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists all in which a codes.yaml differs from a lock. */
@Command(
        name = "diff",
        description = "Lists all in which codes.yaml differs from its lock or another one, permitted or not.")
final class Diff implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Mixin
    private BaselineOptions against = new BaselineOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws CommandException {
        return output.of(() -> DiffCommand.run(codes.workplace(), against.lock()));
    }
}
