package io.codebook.cli;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.MoveCommand;
import io.codebook.command.NextCommand;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the next free number of a table, or gives it to a code. */
@Command(
        name = "next",
        description = {
            "Prints the next free number of a table: one that no code has or ever had, and that is not and was not reserved.",
            "With --move, writes it into codes.yaml, in place of a number that another code has, too."
        })
final class Next implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TABLE",
            description = "The id of the code table; not needed if there is one alone.")
    private @Nullable String table;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = CodesAndLock.DEFAULT_NAME,
            description = "The codes.yaml; ${DEFAULT-VALUE} in this folder if not given.")
    private Path codes = Path.of(CodesAndLock.DEFAULT_NAME);

    @Option(
            names = "--field",
            paramLabel = "ID=VALUE",
            description = "A value that the new code is to have, such as category=client-error; can be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--range",
            paramLabel = "RANGE",
            description = "What the number is to be in: 4100-4199, or a class such as 4xx or 4.xx.")
    private @Nullable String range;

    @Option(
            names = "--move",
            paramLabel = "CONSTANT",
            description = "A code that is not accepted yet: writes its next free number into codes.yaml.")
    private @Nullable String moved;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws CommandException {
        CodesAndLock files = new CodesAndLock(codes);
        NextCommand.Wanted wanted = new NextCommand.Wanted(table, values, range);
        String constant = moved;
        return output.print(
                () -> constant == null ? NextCommand.run(files, wanted) : MoveCommand.run(files, table, constant));
    }
}
