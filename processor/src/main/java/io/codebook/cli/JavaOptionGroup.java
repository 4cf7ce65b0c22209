package io.codebook.cli;

import io.codebook.command.JavaOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code generate --java}, which stand for what the annotation processor learns from the compilation. */
final class JavaOptionGroup {
    @Option(names = "--package", paramLabel = "NAME", description = "With --java: the package of the generated types.")
    private @Nullable String packageName;

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description =
                    "With --java: jars, and folders of classes or sources. Types are annotated for the libraries that are"
                            + " there, and implement the interfaces that codes.yaml names.")
    private String classPath = "";

    @Option(
            names = "--without",
            paramLabel = "LIBRARIES",
            description = "With --java: libraries of the class path that types must not refer to.")
    private String without = "";

    @Option(names = "--graalvm", description = "With --java: also write what a native image of GraalVM needs to know.")
    private boolean isForNativeImage;

    JavaOptions options() {
        return new JavaOptions(packageName, classPath, without, isForNativeImage);
    }
}
