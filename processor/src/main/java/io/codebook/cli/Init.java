package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.InitCommand;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a project. */
@Command(
        name = "init",
        description = {
            "Starts a project: writes a first codes.yaml and the package-info.java that names it, and prints the lines for the"
                    + " build.",
            "Files that exist stay as they are."
        })
final class Init implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "The folder of the project, with its build file; this one if not given.")
    private Path folder = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The package of the generated types; found by the sources or the build file if not given.")
    private @Nullable String packageName;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws CommandException {
        return output.print(() -> InitCommand.run(folder, packageName));
    }
}
