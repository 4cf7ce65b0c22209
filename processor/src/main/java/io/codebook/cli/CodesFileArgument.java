package io.codebook.cli;

import io.codebook.command.CodesAndLock;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The argument that names the codes.yaml. */
final class CodesFileArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = CodesAndLock.DEFAULT_NAME,
            description = "The codes.yaml; ${DEFAULT-VALUE} in this folder if not given.")
    private Path codes = Path.of(CodesAndLock.DEFAULT_NAME);

    CodesAndLock files() {
        return new CodesAndLock(codes);
    }
}
