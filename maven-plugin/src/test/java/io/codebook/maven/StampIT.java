package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds without clean, of which each but the first changes only codes.yaml or codes.lock. */
class StampIT {
    private static final String UNCHANGED = "Nothing to compile - all classes are up to date";

    @TempDir
    private Path folder;

    static List<Path> jdks() throws IOException {
        return Jdks.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void followsWhatChangesAndStopsWhatMayNot(Path jdk) throws IOException {
        Module module =
                Module.withCodes(folder, Module.STAMPING, Module.CONFLICT).accept();
        assertThat(compile(jdk).fine().of("INFO")).isEmpty();
        assertThat(module.generated()).contains("CONFLICT").doesNotContain("RATE_LIMIT");
        assertUnchanged(jdk, module, List.of());

        module.rows(Module.CONFLICT, Module.LIMIT);
        List<String> notes = compile(jdk).fine().of("INFO");
        assertThat(notes).singleElement().asString().contains("codes.yaml:8:7: [code-added] ");
        assertThat(module.generated()).contains("RATE_LIMIT");
        assertUnchanged(jdk, module, notes);

        var before = module.times();
        module.accept();
        assertThat(compile(jdk).fine().of("INFO")).isEmpty();
        assertNewer(module, before);

        module.rows(Module.RENUMBERED, Module.LIMIT);
        assertStopped(jdk);
        assertStopped(jdk);
        module.rows(Module.CONFLICT, Module.LIMIT);
        assertUnchanged(jdk, module, List.of());
    }

    /** Each has a stamp of its own. */
    @Test
    void followsEveryCodesFileOfAModule() throws IOException {
        String errors = "<execution><id>errors</id><goals><goal>stamp</goal></goals><configuration>"
                + "<codes>${project.basedir}/errors.yaml</codes></configuration></execution></executions>";
        Module module = Module.withCodes(folder, Module.STAMPING.replace("</executions>", errors), Module.CONFLICT);
        module.write("src/main/java/com/example/errors/package-info.java", """
                @Codebook("errors.yaml")
                package com.example.errors;

                import io.codebook.Codebook;
                """);
        module.write("errors.yaml", module.read("codes.yaml").replace("iot:", "errors:"));
        compile(Jdks.OURS).fine();
        assertUnchanged(Jdks.OURS, module, compile(Jdks.OURS).of("INFO"));
        module.write("errors.yaml", module.read("errors.yaml").replace("Conflict,", "Clash,"));
        compile(Jdks.OURS).fine();
        assertThat(module.read("target/generated-sources/annotations/com/example/errors/IotCode.java"))
                .contains("CLASH");
    }

    /** The same lines, whichever way they are printed. */
    @Test
    void saysWhatTheCompilerWouldSay() throws IOException {
        Module module = Module.withCodes(folder, "", Module.CONFLICT).accept().rows(Module.CONFLICT, Module.LIMIT);
        assertThat(compile(Jdks.OURS).fine().of("INFO"))
                .isEqualTo(Run.commandLine(folder, "check").lines());
        module.rows(Module.RENUMBERED).write("src/main/java/com/example/codes/New.java", "package com.example.codes;");
        Run run = compile(Jdks.OURS);
        assertThat(run.status()).isEqualTo(1);
        assertThat(new LinkedHashSet<>(run.of("ERROR"))) // Maven says it twice
                .containsExactlyElementsOf(Run.commandLine(folder, "check").lines());
    }

    @Test
    void printsAnnotationsInAnOrdinaryBuild() throws IOException {
        Module module = Module.withCodes(folder, Module.STAMPING, Module.CONFLICT)
                .accept()
                .rows(Module.CONFLICT, Module.LIMIT);
        List<String> notices =
                Run.commandLine(folder, "check", "--format", "github").lines();
        assertThat(notices).singleElement().asString().startsWith("::notice file=codes.yaml,line=8");
        assertThat(compile(Jdks.OURS, "-Dcodebook.format=github").fine().lines())
                .containsAll(notices);
        module.rows(Module.RENUMBERED);
        List<String> errors =
                Run.commandLine(folder, "check", "--format", "github").lines();
        assertThat(errors).singleElement().asString().startsWith("::error file=codes.yaml,line=7");
        assertThat(compile(Jdks.OURS, "-Dcodebook.format=github").lines()).containsAll(errors);
    }

    @Test
    void isStrictOrNotAsSaid() throws IOException {
        Module.withCodes(folder, Module.STAMPING, Module.CONFLICT).accept().rows(Module.CONFLICT, Module.LIMIT);
        assertThat(compile(Jdks.OURS, "-Dcodebook.strict").of("ERROR"))
                .singleElement()
                .asString()
                .contains("[code-added]");
        compile(Jdks.OURS, "-Dcodebook.strict=false").fine();
        Run run = compile(Jdks.OURS, "-Dcodebook.strict=yes");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.says("codebook.strict must be true or false, but is yes"))
                .isTrue();
    }

    @Test
    void needsACodesFile() throws IOException {
        Files.delete(Module.withCodes(folder, Module.STAMPING, Module.CONFLICT)
                .folder()
                .resolve("codes.yaml"));
        Run run = compile(Jdks.OURS);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.says(": there is no file " + folder.resolve("codes.yaml") + " ->"))
                .as(run.toString())
                .isTrue();
    }

    /** Which would recompile only the stamp, and keep the old enums. */
    @Test
    void needsACompilerPluginThatCompilesTheWholeModule() throws IOException {
        String partial = "useIncrementalCompilation of maven-compiler-plugin is false";
        Module module = Module.withCodes(folder, Module.STAMPING, Module.CONFLICT);
        Run told = compile(Jdks.OURS, "-Dmaven.compiler.useIncrementalCompilation=false");
        assertThat(told.status()).isEqualTo(1);
        assertThat(told.says(partial)).as(told.toString()).isTrue();
        module.write(
                "pom.xml",
                module.read("pom.xml")
                        .replace(
                                "<compilerArgs>",
                                "<useIncrementalCompilation>false</useIncrementalCompilation><compilerArgs>"));
        Run configured = compile(Jdks.OURS);
        assertThat(configured.status()).isEqualTo(1);
        assertThat(configured.says(partial)).as(configured.toString()).isTrue();
    }

    @Test
    void compilesAlsoTheModulesThatUseTheTypes() throws IOException {
        Reactor.in(folder);
        Module codes = new Module(folder.resolve("codes"));
        Module user = new Module(folder.resolve("user"));
        compile(Jdks.OURS).fine();
        var before = user.times();
        compile(Jdks.OURS).fine();
        assertThat(user.times()).isEqualTo(before);
        codes.rows(Module.CONFLICT, Module.LIMIT);
        compile(Jdks.OURS, "-T", "2").fine();
        assertThat(codes.generated()).contains("RATE_LIMIT");
        assertThat(user.times()).allSatisfy((file, time) -> assertThat(time).isGreaterThan(before.get(file)));
    }

    private Run compile(Path jdk, String... more) {
        String[] arguments = new String[more.length + 1];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "compile";
        return Run.maven(jdk, folder, arguments);
    }

    private void assertStopped(Path jdk) {
        Run run = compile(jdk);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.of("ERROR")).isEqualTo(Run.commandLine(folder, "check").lines());
        assertThat(run.says(":stamp (default) on project codes: there is a problem; see above ->"))
                .as(run.toString())
                .isTrue();
    }

    private static void assertNewer(Module module, Map<Path, FileTime> before) throws IOException {
        assertThat(module.times())
                .isNotEmpty()
                .allSatisfy((file, time) -> assertThat(time).isGreaterThan(before.get(file)));
    }

    private void assertUnchanged(Path jdk, Module module, List<String> notes) throws IOException {
        var before = module.times();
        Run run = compile(jdk).fine();
        assertThat(run.says(UNCHANGED)).as(run.toString()).isTrue();
        assertThat(run.of("INFO")).isEqualTo(notes);
        assertThat(module.times()).isEqualTo(before).hasSizeGreaterThan(2);
    }
}
