package io.codebook.cli;

import io.codebook.command.CodesAndLock;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Which codes.yaml a command is about. */
final class CodesFileArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "codes.yaml",
            description = "The codes.yaml, ${DEFAULT-VALUE} of this folder if not given.")
    private Path codes = Path.of("codes.yaml");

    CodesAndLock workplace() {
        return new CodesAndLock(codes);
    }
}
