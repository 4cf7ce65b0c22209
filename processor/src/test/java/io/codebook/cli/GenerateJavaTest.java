package io.codebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.codebook.Codebook;
import io.codebook.testing.GeneratedTypes;
import io.codebook.testing.Repository;
import jakarta.persistence.AttributeConverter;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code generate --java} writes what the annotation processor writes. */
class GenerateJavaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path folder;

    static List<Path> tables() throws IOException {
        try (Stream<Path> golden = Files.list(GOLDEN)) {
            return Stream.concat(Stream.of(Repository.BOOK), golden.sorted()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void writesTheBytesOfTheProcessor(Path codes) throws IOException {
        boolean hasLibraries = codes.getFileName().toString().startsWith("with-");
        List<Path> classPath = new ArrayList<>(List.of(jarOf(Codebook.class)));
        if (hasLibraries) {
            classPath.addAll(libraries());
        }
        Run run = generate(
                codes.resolve("codes.yaml"), "--class-path", joined(classPath), "--graalvm", "--without", "jackson");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(written())
                .isEqualTo(ProcessorFiles.of(codes, classPath, "-Acodebook.graalvm", "-Acodebook.without=jackson"));
        if (hasLibraries) {
            generate(codes.resolve("codes.yaml"), "--class-path", joined(classPath));
            assertThat(written()).isEqualTo(ProcessorFiles.of(codes, classPath));
        }
    }

    @Test
    void compilesAndRunsWithoutTheProcessor() throws Exception {
        assertThat(generate(Repository.BOOK.resolve("codes.yaml")).status()).isZero();
        List<JavaFileObject> sources = new ArrayList<>();
        written().forEach((path, text) -> {
            if (path.endsWith(".java")) {
                sources.add(
                        JavaFileObjects.forSourceString(path.replace('/', '.').replaceFirst("\\.java$", ""), text));
            }
        });
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .withOptions("-proc:none", "-Xlint:all", "-Werror")
                .withClasspath(List.of(jarOf(Codebook.class).toFile()))
                .compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        Class<?> codes = new GeneratedTypes(compilation).loadClass(ProcessorFiles.PACKAGE + ".IotCode");
        Object conflict = codes.getMethod("of", int.class).invoke(null, 4009);
        assertThat(conflict).hasToString("CONFLICT");
        assertThat(GeneratedTypes.call(conflict, "toHttp")).hasToString("CONFLICT");
    }

    /** An interface of the user's sources, which names a generated type. */
    @Test
    void implementsWhatIsOnTheClassPath() throws IOException {
        Path sources = folder.resolve("src");
        Files.createDirectories(sources.resolve("q"));
        Files.writeString(
                sources.resolve("q/Coded.java"),
                "package q; public interface Coded { Long id(); com.example.codes.Web toWeb(); }");
        Path codes = Files.writeString(folder.resolve("codes.yaml"), """
                codebook: 1
                tables:
                  web: {type: Web, number: http, codes: {409: {name: Conflict}}}
                  iot: {type: Iot, number: int, implements: [q.Coded], accessors: {number: id}, codes: {1: {name: A}}}
                mappings:
                  - {from: iot, to: web, codes: {1: 409}}
                """);
        assertThat(generate(codes).out())
                .containsExactly(
                        codes + ":4:46: [bad-user-type] the compilation has no type q.Coded; correct the name in"
                                + " \"implements\", or add what contains it to the class path");
        Path out = folder.resolve("out");
        NavigableMap<String, String> processor = ProcessorFiles.of(folder, List.of(sources, jarOf(Codebook.class)));
        assertThat(processor.get("com/example/codes/Iot.java")).contains("@Override\n    public Long id() {");
        generate(codes, "--class-path", sources.toString());
        assertThat(written()).isEqualTo(processor);
        // As in a folder of sources into which the types are generated.
        generate(codes, "--class-path", sources + File.pathSeparator + out);
        assertThat(written()).isEqualTo(processor);
    }

    @Test
    void needsJakartaPersistenceForConverters() throws IOException {
        Path codes = codes("persistence: converter");
        assertThat(generate(codes).out().get(0)).contains("[no-library]", "or to --class-path");
        assertThat(generate(codes, "--class-path", joined(libraries())).status())
                .isZero();
        assertThat(written()).containsKey("com/example/codes/IotConverter.java");
    }

    @Test
    void removesTheFoldersOfAnotherPackage() throws IOException {
        Path codes = codes("exception: IotException");
        generate(codes);
        Path out = folder.resolve("out");
        Run run = Run.of("generate", "--java", out.toString(), "--package", "com.other", codes.toString());
        assertThat(run.out()).contains("removed " + out.resolve("com/example/codes/Iot.java"));
        assertThat(out.resolve("com")).isDirectoryNotContaining("glob:**/example");
        assertThat(out.resolve("com/other/Iot.java")).exists();
    }

    @Test
    void reportsWhatIsStale() throws IOException {
        Path codes = codes("exception: IotException");
        generate(codes);
        Path type = folder.resolve("out/com/example/codes/Iot.java");
        assertThat(generate(codes, "--check")).isEqualTo(new Run(0, List.of("all files are up to date"), List.of()));
        codes("exception: OtherException");
        assertThat(generate(codes, "--check").out())
                .contains(type.resolveSibling("IotException.java")
                        + ":1:1: [stale-output] com/example/codes/IotException.java is not generated any more; generate it"
                        + " again");
        Files.writeString(type, "edited");
        assertThat(generate(codes).out())
                .containsExactly(type + ":1:1: [edited-output] com/example/codes/Iot.java was edited after it was"
                        + " generated; put the edit elsewhere, and delete the file");
    }

    @Test
    void refusesOptionsThatAreWrong() throws IOException {
        Path codes = codes("exception: IotException");
        String out = folder.resolve("out").toString();
        assertThat(Run.of("generate", "--java", out, codes.toString()))
                .isEqualTo(failure("the output java needs the package of the generated types; name it with --package,"
                        + " or with <packageName> in a pom.xml"));
        assertThat(Run.of("generate", "--java", out, "--package", "com.int", codes.toString()))
                .isEqualTo(failure("\"com.int\" is not the name of a Java package; correct it"));
        assertThat(generate(codes, "--class-path", "missing.jar"))
                .isEqualTo(failure("the class path has missing.jar, which does not exist; correct or build it"));
        assertThat(generate(codes, "--without", "gson"))
                .isEqualTo(
                        failure(
                                "without names \"gson\", which is not a library that generated code refers to; write one"
                                        + " of jackson, jakarta-rest, jspecify, jakarta-persistence, or several with commas between"));
        assertThat(Run.of("generate", "--json", out, "--package", "p", codes.toString()))
                .isEqualTo(failure("--package, --without and --graalvm belong to --java, which is missing"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static Run failure(String message) {
        return new Run(2, List.of(), List.of(message));
    }

    private Path codes(String more) throws IOException {
        return Files.writeString(
                folder.resolve("codes.yaml"),
                "codebook: 1\ntables:\n  iot: {type: Iot, number: int, " + more + ", codes: {1: {name: A}}}\n");
    }

    private Run generate(Path codes, String... options) {
        List<String> all = new ArrayList<>(
                List.of("generate", "--java", folder.resolve("out").toString(), "--package", ProcessorFiles.PACKAGE));
        all.addAll(List.of(options));
        all.add(codes.toString());
        return Run.of(all.toArray(String[]::new));
    }

    private NavigableMap<String, String> written() throws IOException {
        return ProcessorFiles.in(folder.resolve("out"));
    }

    /** Jakarta REST is only looked for, so a source stands for it. */
    private List<Path> libraries() throws IOException {
        Path rest = folder.resolve("rest/jakarta/ws/rs/Path.java");
        Files.createDirectories(rest.getParent());
        Files.writeString(rest, "package jakarta.ws.rs; public @interface Path {}");
        return List.of(
                jarOf(JsonCreator.class),
                jarOf(NullMarked.class),
                jarOf(AttributeConverter.class),
                folder.resolve("rest"));
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
