package io.codebook.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that names compiled classes. */
final class ClassPathOption {
    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            converter = Converter.class,
            description =
                    "Folders of classes and jars, separated as on the class path of Java, with the types that codes.yaml names or"
                            + " the enum to import.")
    private Entries classPath = new Entries(List.of());

    boolean isGiven() {
        return !paths().isEmpty();
    }

    /** As the class path of Java is written; empty if it is not given. */
    String text() {
        return paths().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Its folders and jars, in their order. */
    List<Path> paths() {
        return classPath.paths();
    }

    private record Entries(List<Path> paths) {}

    /** Splits a class path. */
    private static final class Converter implements ITypeConverter<Entries> {
        @Override
        public Entries convert(String value) {
            List<Path> paths = new ArrayList<>();
            for (String path : value.split(File.pathSeparator, -1)) {
                try {
                    paths.add(Path.of(path));
                } catch (InvalidPathException broken) {
                    throw new TypeConversionException("invalid file name: " + broken.getMessage());
                }
            }
            paths.removeIf(path -> path.toString().isEmpty());
            return new Entries(List.copyOf(paths));
        }
    }
}
