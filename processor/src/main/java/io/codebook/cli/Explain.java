package io.codebook.cli;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.ExplainCommand;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints all that is known about a code. */
@Command(
        name = "explain",
        description = "Prints what codes.yaml and its lock know about a code, in every table that has or had it.")
final class Explain implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CODE", description = "The code as codes.yaml spells it: 4009, 4.04, 0x1F.")
    private String code = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = CodesAndLock.DEFAULT_NAME,
            description = "The codes.yaml; ${DEFAULT-VALUE} in this folder if not given.")
    private Path codes = Path.of(CodesAndLock.DEFAULT_NAME);

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws CommandException {
        return output.print(() -> ExplainCommand.run(code, new CodesAndLock(codes, classPath.text())));
    }
}
