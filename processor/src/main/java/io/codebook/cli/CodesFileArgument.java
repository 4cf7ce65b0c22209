package io.codebook.cli;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.GivenClassPath;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The argument that names the codes.yaml. */
final class CodesFileArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = CodesAndLock.DEFAULT_NAME,
            description = "The codes.yaml; ${DEFAULT-VALUE} in this folder if not given.")
    private Path codes = Path.of(CodesAndLock.DEFAULT_NAME);

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    CodesAndLock files() throws CommandException {
        GivenClassPath.check(classPath.text());
        return new CodesAndLock(codes, classPath.text());
    }

    /** Where the types are that codes.yaml names. */
    ClassPathOption classPath() {
        return classPath;
    }
}
