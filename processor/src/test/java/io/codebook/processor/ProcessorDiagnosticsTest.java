package io.codebook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What javac says when the processor cannot do its work. */
class ProcessorDiagnosticsTest {
    private static final JavaFileObject PACKAGE = annotated("p", "codes.yaml");
    private static final String FINE = """
            codebook: 1
            tables:
              iot: {type: IotCode, number: int, codes: {1: {name: Ok}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void optionMissing() {
        assertThat(errors(Compilations.compiler().compile(PACKAGE)))
                .containsExactly("codes.yaml:1:1: [no-dir] the option -Acodebook.dir is missing;"
                        + " pass -Acodebook.dir=<absolute folder of the file>, in a pom.xml as"
                        + " <arg>-Acodebook.dir=${project.basedir}</arg> in the compilerArgs of"
                        + " maven-compiler-plugin");
    }

    @Test
    void relativeFolder() {
        assertThat(errors(Compilations.compile(Path.of("here"), PACKAGE)))
                .containsExactly("codes.yaml:1:1: [relative-dir] -Acodebook.dir must be an absolute path, but is"
                        + " \"here\"; in a pom.xml, write ${project.basedir}");
    }

    /** Without a lock, a strict compilation has an error and another one has a note. */
    @Test
    void strictIsTrueOrFalse() throws IOException {
        write("codes.yaml", FINE);
        assertThat(errors(strict(""))).singleElement().asString().contains("[no-lock]");
        assertThat(errors(strict("=true"))).singleElement().asString().contains("[no-lock]");
        assertThat(Compilations.errors(strict("=false"))).isEmpty();
        for (String value : List.of("yes", "1", "TRUE")) {
            assertThat(errors(strict("=" + value)))
                    .containsExactly("codes.yaml:1:1: [bad-option] -Acodebook.strict must be true or false, but is \""
                            + value + "\"; -Acodebook.strict alone means true");
        }
    }

    /** The class path of the tests has the annotations of Jackson. */
    @Test
    void librariesCanBeSwitchedOff() throws IOException {
        write("codes.yaml", FINE);
        assertThat(generated(option("codebook.without", "jakarta-rest"))).contains("JsonCreator");
        assertThat(generated(option("codebook.without", "jakarta-rest, jackson")))
                .doesNotContain("JsonCreator");
        assertThat(errors(option("codebook.without", "jakson")))
                .containsExactly(
                        "codes.yaml:1:1: [bad-option] -Acodebook.without names \"jakson\", which is not a library that"
                                + " generated code refers to; write one of jackson, jakarta-rest, jspecify, jakarta-persistence, or several with commas between");
    }

    /** The class path of the tests has Jakarta Persistence. */
    @Test
    void libraryThatATableNeeds() throws IOException {
        write("codes.yaml", """
                codebook: 1
                tables:
                  iot:
                    type: IotCode
                    number: int
                    persistence: converter
                    codes: {1: {name: Ok}}
                """);
        assertThat(generated(Compilations.compile(folder, PACKAGE)))
                .contains("class IotCodeConverter", "class AnyIotCodeConverter");
        assertThat(errors(option("codebook.without", "jakarta-persistence")))
                .singleElement()
                .asString()
                .startsWith("codes.yaml:6:18: [no-library] \"persistence\" generates classes that need"
                        + " jakarta.persistence.AttributeConverter, which the compilation does not have; ")
                .endsWith(
                        ", take jakarta-persistence out of -Acodebook.without or --without, or remove \"persistence\"");
    }

    @Test
    void nativeImagesAreToldOfTheTypesOnRequest() throws IOException {
        write("codes.yaml", FINE);
        String path = "META-INF/native-image/p/reflect-config.json";
        assertThat(option("codebook.graalvm", "false").generatedFile(StandardLocation.CLASS_OUTPUT, path))
                .isEmpty();
        assertThat(option("codebook.graalvm", "true")
                        .generatedFile(StandardLocation.CLASS_OUTPUT, path)
                        .orElseThrow()
                        .getCharContent(false))
                .isEqualTo("""
                        [
                          {"name": "p.IotCode", %1$s},
                          {"name": "p.AnyIotCode", %1$s},
                          {"name": "p.AnyIotCode$Unknown", %1$s}
                        ]
                        """.formatted(
                                "\"allPublicMethods\": true, \"allPublicFields\": true, \"allPublicConstructors\": true,"
                                        + " \"allPublicClasses\": true, \"allPermittedSubclasses\": true"));
        assertThat(errors(option("codebook.graalvm", "no")))
                .containsExactly("codes.yaml:1:1: [bad-option] -Acodebook.graalvm must be true or false, but is"
                        + " \"no\"; -Acodebook.graalvm alone means true");
    }

    /** A processor that comes later must see the annotations that somebody else wrote. */
    @Test
    void annotationsOfLibrariesAreClaimedOnlyOnGeneratedTypes() throws IOException {
        write("codes.yaml", FINE);
        assertThat(Compilations.compile(folder, PACKAGE).diagnostics())
                .noneMatch(d -> d.getKind() != Diagnostic.Kind.NOTE);
        JavaFileObject byHand = JavaFileObjects.forSourceString(
                "p.ByHand",
                "package p; class ByHand { @com.fasterxml.jackson.annotation.JsonValue public int number() { return 1; } }");
        assertThat(Compilations.compile(folder, PACKAGE, byHand).diagnostics())
                .anyMatch(d -> d.getMessage(Locale.ROOT).contains("No processor claimed"));
    }

    private Compilation option(String name, String value) {
        return Compilations.compiler()
                .withOptions("-Acodebook.dir=" + folder, "-A" + name + "=" + value)
                .compile(PACKAGE);
    }

    private static String generated(Compilation compilation) throws IOException {
        StringBuilder text = new StringBuilder();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            text.append(file.getCharContent(false));
        }
        return text.toString();
    }

    private Compilation strict(String value) {
        return Compilations.compiler()
                .withOptions("-Acodebook.dir=" + folder, "-Acodebook.strict" + value)
                .compile(PACKAGE);
    }

    /** In the same words as the commands. */
    @Test
    void lockThatPointsNowhere() throws IOException {
        write("codes.yaml", FINE);
        Path lock = folder.resolve("codes.lock");
        Files.createSymbolicLink(lock, folder.resolve("missing"));
        assertThat(errors(Compilations.compile(folder, PACKAGE)))
                .containsExactly(
                        "codes.yaml:1:1: [not-readable] " + lock
                                + " cannot be read: it is a symbolic link to a file that does not exist; correct the link, or delete it");
    }

    @Test
    @Timeout(60)
    void lockThatIsAPipe() throws Exception {
        write("codes.yaml", FINE);
        Path lock = folder.resolve("codes.lock");
        assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor())
                .isZero();
        assertThat(errors(Compilations.compile(folder, PACKAGE)))
                .containsExactly("codes.yaml:1:1: [not-readable] " + lock
                        + " cannot be read: it is a pipe or a device, not a file");
    }

    @Test
    void fileMissing() {
        assertThat(errors(Compilations.compile(folder, PACKAGE)))
                .containsExactly("codes.yaml:1:1: [no-file] the file " + folder.resolve("codes.yaml")
                        + " does not exist; create it, or correct the name in @Codebook or -Acodebook.dir");
    }

    @Test
    void directoryInPlaceOfTheFile() throws IOException {
        Files.createDirectory(folder.resolve("codes.yaml"));
        assertThat(errors(Compilations.compile(folder, PACKAGE)))
                .singleElement()
                .asString()
                .isEqualTo("codes.yaml:1:1: [no-file] " + folder.resolve("codes.yaml")
                        + " is a folder, not a file; correct the name in @Codebook or -Acodebook.dir");
    }

    @Test
    void nameThatNoFileCanHave() {
        assertThat(errors(Compilations.compile(folder, annotated("p", "a\\0b"))))
                .singleElement()
                .asString()
                .contains("[no-file] invalid file name: ")
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void nameMissing() {
        JavaFileObject nameless = JavaFileObjects.forSourceString("p.package-info", "@io.codebook.Codebook package p;");
        assertThat(errors(Compilations.compile(folder, nameless)))
                .singleElement()
                .asString()
                .contains("missing");
    }

    @Test
    void everyProblemOfEveryFile() throws IOException {
        write("codes.yaml", "codebook: 1\ntables: {iot: {type: iot, number: itn, codes: {1: {nmae: Ok}}}}\n");
        write("other.yaml", "codebook: 2\ntables: {}\n");
        assertThat(errors(Compilations.compile(folder, PACKAGE, annotated("q", "other.yaml"))))
                .extracting(error -> error.replaceAll("].*", "]"))
                .containsExactlyInAnyOrder(
                        "codes.yaml:2:22: [bad-type]",
                        "codes.yaml:2:35: [unknown-word]",
                        "codes.yaml:2:52: [unknown-key]",
                        "other.yaml:1:11: [format-version]");
    }

    @Test
    void nothingIsWrittenForAPackageBesideOneWithErrors() throws IOException {
        write("codes.yaml", FINE);
        write("other.yaml", "codebook: 2\n");
        Path out = Files.createDirectory(folder.resolve("out"));
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        Writer.nullWriter(),
                        null,
                        null,
                        List.of("-d", out.toString(), "-Acodebook.dir=" + folder),
                        null,
                        List.of(PACKAGE, annotated("q", "other.yaml")));
        task.setProcessors(List.of(new CodebookProcessor()));
        assertThat(task.call()).isFalse();
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void twoPackagesThatNameOneFile() throws IOException {
        write("codes.yaml", FINE);
        Compilation compilation = Compilations.compile(folder, PACKAGE, annotated("q", "./codes.yaml"));
        assertThat(errors(compilation))
                .containsExactly("codes.yaml:1:1: [named-twice] the packages p and q name this file; name it in one of"
                        + " them, and import the generated types in the others");
        assertThat(compilation.notes()).isEmpty();
    }

    @Test
    void annotationOnAType() {
        JavaFileObject type =
                JavaFileObjects.forSourceString("p.A", "package p; @io.codebook.Codebook(\"codes.yaml\") class A {}");
        assertThat(errors(Compilations.compile(folder, type))).containsExactly("""
                        [not-a-package] @Codebook belongs to a package, not to the type A; remove it here, and write a package-info.java with these lines:
                            @Codebook("codes.yaml")
                            package p;
                            import io.codebook.Codebook;""");
    }

    @Test
    void twoPackagesWithTheSameTable() throws IOException {
        write("codes.yaml", FINE);
        write("other.yaml", FINE);
        assertThat(errors(Compilations.compile(folder, PACKAGE, annotated("q", "other.yaml"))))
                .containsExactly(
                        "other.yaml:3:3: [file-exists] META-INF/codebook/iot.codes.schema.json would be generated"
                                + " twice in this compilation; give one of the two another id");
    }

    @Test
    void typeThatTheSourcesHave() throws IOException {
        write("codes.yaml", FINE);
        JavaFileObject type = JavaFileObjects.forSourceString("p.IOTCODE", "package p; class IOTCODE {}");
        assertThat(errors(Compilations.compile(folder, PACKAGE, type)))
                .containsExactly(
                        "codes.yaml:3:15: [type-exists] p.IotCode would be generated, but already exists in your"
                                + " sources; rename one of the two");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static JavaFileObject annotated(String packageName, String file) {
        return JavaFileObjects.forSourceString(
                packageName + ".package-info", "@io.codebook.Codebook(\"" + file + "\") package " + packageName + ";");
    }

    /** The errors of a compilation that failed as one that a user caused: without stack traces. */
    private static List<String> errors(Compilation compilation) {
        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        List<String> errors = Compilations.errors(compilation);
        assertThat(errors).noneMatch(error -> error.contains("\tat ") || error.contains("Exception"));
        return errors;
    }
}
