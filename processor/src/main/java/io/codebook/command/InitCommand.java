package io.codebook.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Starts a project: writes a first codes.yaml and the package that names it, and prints the lines for the build. */
public final class InitCommand {
    static final String POM = "pom.xml";

    private static final List<String> GRADLE = List.of("build.gradle.kts", "build.gradle");
    private static final String PACKAGE_INFO = "package-info.java";
    /** What a package-info.java has that names the codes.yaml. */
    private static final String ANNOTATION = "@Codebook(\"" + CodesAndLock.DEFAULT_NAME + "\")";
    /** What a build has that has the lines already. */
    private static final String GROUP = "io.codebook";

    private final Path folder;
    private final Path sources;
    private final List<String> lines = new ArrayList<>();

    private InitCommand(Path folder) {
        this.folder = folder;
        sources = folder.resolve(Path.of("src", "main", "java"));
    }

    /**
     * Writes what is not there yet. Files that exist stay as they are.
     *
     * @param packageName that of the generated types, or null to find one
     * @throws CommandException when a file cannot be read or written
     */
    public static Outcome run(Path folder, @Nullable String packageName) throws CommandException {
        if (!Files.isDirectory(folder)) {
            throw new CommandException("there is no folder " + folder);
        }
        if (packageName != null && !SourceVersion.isName(packageName)) {
            throw new CommandException("\"" + packageName + "\" is no name of a package, such as com.example.codes");
        }
        InitCommand command = new InitCommand(folder.toAbsolutePath().normalize());
        try {
            command.run(packageName);
        } catch (IOException | UncheckedIOException failed) {
            throw new CommandException(String.join("; ", command.lines) + (command.lines.isEmpty() ? "" : "; then ")
                    + folder + " could not be read or written: " + failed.getMessage());
        }
        return Outcome.of(Status.FINE, command.lines);
    }

    static @Nullable Path gradleBuild(Path folder) {
        for (String name : GRADLE) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        return null;
    }

    private void run(@Nullable String packageName) throws IOException {
        Path annotated = annotatedPackage();
        if (annotated == null) {
            String found = packageName == null ? InitialPackage.of(folder, sources) : packageName;
            Path info = sources.resolve(found.replace('.', '/')).resolve(PACKAGE_INFO);
            if (Files.exists(info)) {
                lines.add(shown(info) + " is there already; add " + ANNOTATION + " to it");
            } else {
                write(info, resource("package-info.txt").replace("PACKAGE", found));
            }
        } else {
            lines.add(shown(annotated) + " is there already, and names " + CodesAndLock.DEFAULT_NAME);
        }
        Path codes = folder.resolve(CodesAndLock.DEFAULT_NAME);
        if (Files.exists(codes)) {
            lines.add(shown(codes) + " is there already, and stays as it is");
        } else {
            write(codes, resource("codes.txt"));
        }
        Path module = sources.resolve("module-info.java");
        if (Files.exists(module) && !Files.readString(module).contains("io.codebook.runtime")) {
            lines.add("add to " + shown(module) + ": requires io.codebook.runtime;");
        }
        addBuild();
    }

    /** The package-info.java that names the codes.yaml, or null. */
    private @Nullable Path annotatedPackage() throws IOException {
        if (!Files.isDirectory(sources)) {
            return null;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.endsWith(PACKAGE_INFO)).sorted().toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(ANNOTATION)) {
                    return file;
                }
            }
        }
        return null;
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        lines.add("wrote " + shown(file));
    }

    private String shown(Path file) {
        return folder.relativize(file).toString();
    }

    /** The lines for the build that the project has, or for both that it may have. */
    private void addBuild() throws IOException {
        Path pom = folder.resolve(POM);
        Path gradle = gradleBuild(folder);
        boolean hasPom = Files.isRegularFile(pom);
        if (hasPom || gradle == null) {
            addBuild(hasPom ? pom : null, POM, "maven.txt");
        }
        if (gradle != null || !hasPom) {
            addBuild(gradle, gradle == null ? GRADLE.get(0) : shown(gradle), "gradle.txt");
        }
        lines.add("");
        lines.add("Then put your codes into " + CodesAndLock.DEFAULT_NAME
                + ", or add a table that you have elsewhere with import, and"
                + " compile. The command accept keeps what the codes mean, as soon as somebody relies on them.");
    }

    private void addBuild(@Nullable Path build, String name, String resource) throws IOException {
        if (build != null && new String(Files.readAllBytes(build), StandardCharsets.UTF_8).contains(GROUP)) {
            lines.add(name + " has the lines for the build already");
            return;
        }
        lines.add("");
        lines.add("Put these lines into " + name + ":");
        lines.add("");
        lines.addAll(resource(resource).lines().toList());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(InitCommand.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
