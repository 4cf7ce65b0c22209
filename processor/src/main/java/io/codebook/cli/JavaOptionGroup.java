package io.codebook.cli;

import io.codebook.command.JavaOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code generate --java}, which stand for what the annotation processor learns from the compilation. */
final class JavaOptionGroup {
    @Option(names = "--package", paramLabel = "NAME", description = "With --java: the package of the generated types.")
    private @Nullable String packageName;

    @Option(
            names = "--without",
            paramLabel = "LIBRARIES",
            description = "With --java: libraries of the class path that types must not refer to.")
    private String without = "";

    @Option(names = "--graalvm", description = "With --java: also write what a native image of GraalVM needs to know.")
    private boolean isForNativeImage;

    /** @param classPath that of the command, for whose libraries the types are annotated, and whose interfaces they implement */
    JavaOptions options(String classPath) {
        return new JavaOptions(packageName, classPath, without, isForNativeImage);
    }
}
