package io.codebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import io.codebook.lock.JarLock;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    private static final String OK = "2000: {name: Ok, meaning: All is well.}";
    private static final String CONFLICT = "4009: {name: Conflict, meaning: It conflicts., error.type: conflict}";

    @TempDir
    Path folder;

    private Jars jars;

    @BeforeEach
    void prepare() {
        jars = new Jars(folder);
    }

    static Stream<Path> codes() throws IOException {
        Path golden = Path.of("src/test/resources/golden");
        try (Stream<Path> cases = Files.list(golden)) {
            List<Path> all = cases.map(folder -> folder.resolve("codes.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Repository.BOOK.resolve("codes.yaml")), all.stream());
        }
    }

    /** Whatever a table can say, its types say what their lock says. */
    @ParameterizedTest
    @MethodSource("codes")
    void everyTypeAgreesWithItsLock(Path codes) throws IOException {
        Path jar = jars.jar("one", "a", Files.readString(codes));
        assertThat(report(jar)).isEqualTo("all agree");
    }

    /** A field may have the name of a method that other tables have. */
    @ParameterizedTest
    @CsvSource({"int,4009", "int64,4009", "uint32,4009", "http,409", "coap,4.09", "text,E409"})
    void aTypeAgreesWithItsLockWhateverItsFieldsAreCalled(String kind, String number) throws Exception {
        Set<String> names = namesInGeneratedTypes();
        for (String type : List.of("type: label", "values: [a, b]", "many: true, type: label")) {
            List<String> accepted = new ArrayList<>();
            for (String name : names) {
                accepted.add(name);
                if (!compiles(tableOfFields(kind, number, type, accepted))) {
                    accepted.remove(name);
                }
            }
            assertThat(accepted).contains("codes", "label", "title", "reasons");
            Path jar = jars.jar(type.substring(0, 4), "a", tableOfFields(kind, number, type, accepted));
            assertThat(report(jar)).isEqualTo("all agree");
        }
    }

    private static String tableOfFields(String kind, String number, String type, List<String> names) {
        StringBuilder fields = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (String name : names) {
            fields.append("      ").append(name).append(": {").append(type).append(", optional: true}\n");
            values.append(", ").append(name).append(": a");
        }
        return "codebook: 1\ntables:\n  iot:\n    type: IotCode\n    number: " + kind + "\n    fields:\n" + fields
                + "    codes:\n      " + number + ": {name: Conflict" + values + "}\n";
    }

    private static boolean compiles(String codes) {
        return Compiler.compile(
                        new Source("codes.yaml", codes.getBytes(StandardCharsets.UTF_8)),
                        null,
                        new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                        new JavaTarget("a", "codes.yaml", Set.of(), CommandTypes.NONE))
                .problems()
                .isEmpty();
    }

    /** The methods and fields of types that have all that a type can have. */
    private Set<String> namesInGeneratedTypes() throws IOException, ClassNotFoundException {
        Set<String> names = new TreeSet<>();
        for (Path codes : List.of(
                Repository.BOOK.resolve("codes.yaml"), Path.of("src/test/resources/golden/versions/codes.yaml"))) {
            Path jar = jars.jar("names" + names.size(), "a", Files.readString(codes));
            try (URLClassLoader path = Jars.path(jar);
                    JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    if (entry.getName().endsWith(".class")) {
                        String type = entry.getName().replace(".class", "").replace('/', '.');
                        for (Method method : path.loadClass(type).getDeclaredMethods()) {
                            names.add(method.getName());
                        }
                        for (Field field : path.loadClass(type).getDeclaredFields()) {
                            names.add(field.getName());
                        }
                    }
                }
            }
        }
        return names;
    }

    @Test
    void versionsThatDifferByAdditionsAgree() throws IOException {
        Path one = jars.jar("one", "a", Jars.table(OK));
        Path two = jars.jar("two", "b", Jars.table(OK, CONFLICT));
        Path three = jars.jar("three", "c", Jars.table(OK, "4029: {name: Limit, meaning: Too many.}"));
        assertThat(report(one, two, three)).isEqualTo("all agree");
        assertThat(report(three, two, one)).isEqualTo("all agree");
        try (URLClassLoader path = Jars.path(one, two)) {
            assertThatCode(() -> Agreement.on(path).require()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4010: {name: Conflict, meaning: It conflicts., error.type: conflict} | code-renumbered",
                "4009: {name: Conflict, meaning: It clashes., error.type: conflict} | meaning-reworded",
                "4009: {name: Conflict, meaning: It conflicts., error.type: clash} | field-value-changed",
                "4009: {name: Limit, meaning: Too many., error.type: limit} | code-replaced",
            })
    void namesBothJarsOfAContradiction(String row, String kind) throws IOException {
        Path one = jars.jar("one", "a", Jars.table(OK, CONFLICT));
        Path two = jars.jar("two", "b", Jars.table(OK, row));
        for (Path[] order : new Path[][] {{one, two}, {two, one}}) {
            assertThat(report(order).lines())
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("[" + kind + "]")
                    .endsWith(" (" + order[0] + " and " + order[1] + " disagree)");
        }
        try (URLClassLoader path = Jars.path(one, two)) {
            Agreement agreement = Agreement.on(path);
            assertThat(agreement.disagreements()).hasSize(1);
            assertThatThrownBy(agreement::require)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(agreement.toString());
        }
    }

    /** The type of the second jar is never loaded; that of the first is held against its own lock, and said once. */
    @Test
    void saysOnceThatTwoJarsHaveOneTypeWithOtherCodes() throws IOException {
        Path one = jars.jar("one", "a", Jars.table(OK, CONFLICT));
        Path two = jars.jar("two", "a", Jars.table(OK, CONFLICT.replace("4009:", "4010:")));
        assertThat(report(one, two).lines()).hasSize(2);
        assertThat(report(two, one).lines()).hasSize(2);
    }

    /** As when jars are merged into one, and of files with one name the first stays. */
    @Test
    void findsATypeThatIsNotOfItsLock() throws IOException {
        jars.jar("one", "a", Jars.table(OK, CONFLICT));
        jars.jar("two", "a", Jars.table(OK, "4010: {name: Conflict, meaning: It conflicts., error.type: conflict}"));
        Path merged = folder.resolve("merged");
        Files.createDirectories(merged.resolve("META-INF/codebook"));
        Files.copy(jars.classes("two").resolve(Jars.LOCK), merged.resolve(Jars.LOCK));
        Path jar = Jars.pack(folder.resolve("merged.jar"), merged, jars.classes("one"));
        assertThat(report(jar))
                .isEqualTo("codes mean different things on this class path:\n"
                        + "  [code-renumbered] CONFLICT of table iot changed from 4010 to 4009 (" + jar
                        + " and a.IotCode of " + jar + " disagree)");
    }

    /** Tools that merge jars leave blank lines behind each lock, before it, or none. */
    @ParameterizedTest
    @ValueSource(strings = {"%s%s", "%s\n%s\n", "\n\n%s\n\n\n%s", "%s\r\n%s \n"})
    void readsSeveralLocksOfOneJar(String merging) throws IOException {
        jars.jar("one", "a", Jars.table(OK, CONFLICT));
        jars.jar("two", "b", Jars.table(OK, "4009: {name: Conflict, meaning: It clashes.}"));
        Path merged = folder.resolve("merged");
        Files.createDirectories(merged.resolve("META-INF/codebook"));
        Files.writeString(
                merged.resolve(Jars.LOCK),
                merging.formatted(
                        Files.readString(jars.classes("one").resolve(Jars.LOCK)),
                        Files.readString(jars.classes("two").resolve(Jars.LOCK))));
        Path jar = Jars.pack(folder.resolve("merged.jar"), merged, jars.classes("one"), jars.classes("two"));
        try (URLClassLoader path = Jars.path(jar)) {
            assertThat(JarLock.on(path)).hasSize(2);
            assertThat(Agreement.on(path).disagreements())
                    .extracting(disagreement -> disagreement.change().kind().toString())
                    .containsExactly("meaning-reworded");
            assertThat(JarLock.of(path.loadClass("b.IotCode")).lock().toString())
                    .contains("It clashes.");
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void namesAJarWhoseLockIsDamaged() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work/META-INF/codebook"));
        Files.writeString(work.resolve("codes.lock"), "codebook-lock 1\ntable iot kind = \"codes\"\n");
        Path jar = Jars.pack(folder.resolve("damaged.jar"), folder.resolve("work"));
        try (URLClassLoader path = Jars.path(jar)) {
            assertThatThrownBy(() -> Agreement.on(path))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the lock in " + jar
                            + " is damaged in line 2: the lock ends here without its last line, \"end\"");
        }
    }

    @Test
    void saysWhenATypeHasNoLock() {
        assertThatThrownBy(() -> JarLock.of(AgreementTest.class))
                .isInstanceOf(IOException.class)
                .hasMessage("no lock on the class path names io.codebook.agreement.AgreementTest");
    }

    private static String report(Path... jars) throws IOException {
        try (URLClassLoader path = Jars.path(jars)) {
            return Agreement.on(path).toString();
        }
    }
}
