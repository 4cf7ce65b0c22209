package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.GenerateCommand;
import io.codebook.command.Outputs;
import io.codebook.compiler.output.Output;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a codes.yaml in other forms. Each output is an option, whose value is the path. */
@Command(
        name = "generate",
        description = {
            "Writes codes.yaml in other forms, several at once. Refuses while \"check\" reports problems.",
            "Changes and removes only files that it wrote; the file .codebook.json in each folder lists them."
        })
final class Generate implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private JavaOptionGroup java = new JavaOptionGroup();

    @Option(names = "--check", description = "Report the files that are stale, and write nothing.")
    private boolean check;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    /** Adds an option for each output. */
    static void addOutputs(CommandSpec command) {
        for (Output output : Outputs.ALL) {
            command.addOption(OptionSpec.builder("--" + output.name())
                    .type(String.class)
                    .paramLabel(output.isOneFile() ? "FILE" : "FOLDER")
                    .description("Write " + output.description()
                            + (output.isOneFile() ? "; in a folder, the file is " + output.file() + "." : "."))
                    .build());
        }
    }

    @Override
    public Integer call() throws CommandException {
        Map<String, Path> paths = new TreeMap<>();
        for (Output possible : Outputs.ALL) {
            String path = spec.findOption("--" + possible.name()).getValue();
            if (path != null) {
                boolean isNewFolder = path.endsWith("/") || path.endsWith(File.separator);
                paths.put(possible.name(), isNewFolder ? Path.of(path, possible.file()) : Path.of(path));
            }
        }
        return output.print(
                () -> GenerateCommand.of(paths, java.options(codes.classPath().text()), check)
                        .run(codes.files()));
    }
}
