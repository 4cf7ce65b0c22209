package io.codebook.cli;

import io.codebook.command.Baseline;
import io.codebook.command.CheckCommand;
import io.codebook.command.CommandException;
import io.codebook.command.EnumClasses;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports every change in codes.yaml that is not accepted. */
@Command(
        name = "check",
        description = {
            "Reports every change in codes.yaml that is not accepted. Writes nothing.",
            "With a class path, an enum that stays beside its table is loaded and compared with it.",
            "With a baseline, every change since then that needs a reason must have a record in the lock."
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
        EnumClasses enums = codes.classPath().isGiven()
                ? EnumClasses.on(codes.classPath()::paths)
                : EnumClasses.unnamed("name it, such as --class-path target/classes");
        return output.print(() -> CheckCommand.run(codes.files(), baseline.baseline(Baseline.HEAD), strict, enums));
    }
}
