package io.codebook.cli;

import io.codebook.command.Baseline;
import io.codebook.command.CommandException;
import io.codebook.command.DiffCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists all changes from one lock to another, or to codes.yaml. */
@Command(
        name = "diff",
        description = {
            "Lists all changes of codes.yaml since its lock or a baseline, whatever their grade.",
            "With a newer lock, the changes from the baseline to that."
        })
final class Diff implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private NewerOptions newer = new NewerOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        Baseline older = baseline.baseline(newer.commit());
        if (older == Baseline.NONE && newer.newer() != Baseline.NONE) {
            throw new ParameterException(spec.commandLine(), "name the older lock, too, with --git, --jar or --lock");
        }
        DiffCommand diff = new DiffCommand(older, newer.newer());
        return output.print(() -> diff.run(codes.files()), () -> diff.releaseNotes(codes.files()));
    }
}
