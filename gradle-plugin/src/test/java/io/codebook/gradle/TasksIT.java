package io.codebook.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks that compare and accept. */
class TasksIT {
    private static final String CHECK = ":codebookCheck";

    @Test
    void checkIsPartOfCheckAndRunsAgainWhenAFileHasChanged(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "");
        Build first = project.build("check").fine();
        assertThat(first.outcome(CHECK)).isEmpty();
        assertThat(project.build("check").fine().outcome(CHECK)).isEqualTo("UP-TO-DATE");
        project.build("codebookAccept").fine();
        assertThat(project.build("check").fine().outcome(CHECK)).isEmpty();
    }

    @Test
    void checkReportsWhatIsPendingIfItIsStrict(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "");
        project.build("codebookAccept").fine();
        project.rows(CodesProject.CONFLICT, CodesProject.LIMIT);
        assertThat(project.build("codebookCheck").fine().lines())
                .contains(
                        "codes.yaml:8:7: [code-added] code 4029 of table iot was added; to accept it: ./gradlew :codebookAccept");
        Build strict = project.build("codebookCheck", "--strict").failed();
        assertThat(strict.lines())
                .contains(
                        "codes.yaml:8:7: [code-added] code 4029 of table iot was added; to accept it: ./gradlew :codebookAccept");
        assertThat(strict.says("there is a problem with the codes; see above")).isTrue();
        assertThat(project.build("compileJava", "-Pcodebook.strict").failed().outcome(":compileJava"))
                .isEqualTo("FAILED");
        assertThat(project.build("compileJava", "-Pcodebook.strict=yes")
                        .failed()
                        .says("codebook.strict must be true or false, but is yes"))
                .isTrue();
    }

    @Test
    void acceptTakesTheOptionsOfTheCommandLine(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "");
        project.build("codebookAccept").fine();
        project.rows(CodesProject.RENUMBERED, CodesProject.LIMIT);
        Build refused = project.build("codebookAccept").failed();
        assertThat(refused.lines())
                .contains("refused: a change of grade \"break\" needs --break and --because \"...\"");
        Build accepted = project.build(
                        "codebookAccept",
                        "--break",
                        "--because",
                        "nobody sends 4009 yet",
                        "--only",
                        "code-renumbered:table/iot/code/4009")
                .fine();
        assertThat(accepted.lines())
                .containsSubsequence(
                        "break [code-renumbered] CONFLICT of table iot changed from 4009 to 4010",
                        "accepted 1 change into codes.lock");
        assertThat(project.read("codes.lock")).contains("nobody sends 4009 yet").doesNotContain("RATE_LIMIT");
    }

    @Test
    void diffListsChanges(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "");
        project.build("codebookAccept", "jar").fine();
        project.rows(CodesProject.CONFLICT, CodesProject.LIMIT);
        assertThat(project.build("codebookDiff", "--quiet").fine().lines())
                .containsExactly("ok [code-added] code 4029 of table iot was added");
        assertThat(project.build("codebookDiff", "--quiet", "--jar", "build/libs/codes.jar", "--format", "markdown")
                        .fine()
                        .lines())
                .contains("### Table iot");
        assertThat(project.build("codebookDiff", "--jar", "build/libs/codes.jar", "--git", "HEAD")
                        .failed()
                        .says("set only one of git and jar"))
                .isTrue();
    }

    @Test
    void checkFindsALockThatWasMadeAnew(@TempDir Path folder) throws IOException, InterruptedException {
        CodesProject project = CodesProject.in(folder, "");
        project.build("codebookAccept").fine();
        git(folder, "init", "--quiet");
        git(folder, "add", "codes.yaml", "codes.lock");
        git(folder, "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "codes");
        project.build("codebookCheck", "-Pcodebook.git=HEAD").fine();

        Files.delete(folder.resolve("codes.lock"));
        project.rows(CodesProject.RENUMBERED).build("codebookAccept").fine();
        Build check = project.build("codebookCheck", "-Pcodebook.git=HEAD").failed();
        assertThat(check.lines()).anyMatch(line -> line.startsWith("codes.yaml:7:7: [code-renumbered] "));
    }

    @Test
    void checkComparesAnEnumThatStays(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "codebook { sourceSets = [] }\n")
                .write("src/main/java/com/example/codes/ErrorCode.java", """
                        package com.example.codes;

                        public enum ErrorCode {
                            CONFLICT, GONE;

                            public int getCode() {
                                return 4009 + ordinal();
                            }
                        }
                        """)
                .write("codes.yaml", """
                        codebook: 1
                        tables:
                          errors:
                            enum: com.example.codes.ErrorCode
                            number: int
                            accessors: {number: getCode}
                            codes: {4009: {name: Conflict}, 4011: {name: Gone}}
                        """);
        Files.delete(folder.resolve("src/main/java/com/example/codes/package-info.java"));
        Files.delete(folder.resolve("src/main/java/com/example/codes/Client.java"));
        assertThat(project.build("check").failed().lines())
                .contains("codes.yaml:7:37: [enum-differs] the number of GONE is 4011 here, but getCode() of"
                        + " com.example.codes.ErrorCode returns 4010; correct the one that is wrong");
        project.write("codes.yaml", project.read("codes.yaml").replace("4011", "4010"))
                .build("check")
                .fine();
    }

    /** The types of another project, for the compilation and for the tasks. */
    @Test
    void tasksFindWhatIsImported(@TempDir Path folder) throws IOException {
        CodesProject codes = CodesProject.in(folder.resolve("codes"), "apply plugin: \"java-library\"\n");
        CodesProject user =
                CodesProject.in(folder.resolve("user"), "dependencies { implementation(project(\":codes\")) }\n");
        CodesProject all = new CodesProject(folder)
                .write("settings.gradle", codes.read("settings.gradle") + "include \"codes\", \"user\"\n");
        Files.delete(user.folder().resolve("src/main/java/com/example/codes/Client.java"));
        user.write("src/main/java/com/example/codes/package-info.java", """
                        @Codebook("codes.yaml")
                        package com.example.user;

                        import io.codebook.Codebook;
                        """).write("codes.yaml", """
                codebook: 1
                imports: {iot: com.example.codes.IotCode}
                tables:
                  app:
                    type: AppCode
                    number: int
                    codes:
                      1: {name: Clash}
                mappings:
                  - {from: app, to: iot, codes: {1: 4009}}
                """);
        assertThat(all.build(":user:codebookAccept").fine().lines()).anyMatch(line -> line.contains("[import-added]"));
        all.build(":user:compileJava", ":user:codebookCheck").fine();

        codes.rows(CodesProject.CONFLICT.replace("Conflict,", "Clash, constant: CONFLICT,"));
        assertThat(all.build(":user:codebookCheck", "-x", ":user:compileJava")
                        .failed()
                        .lines())
                .anyMatch(
                        line -> line.contains("[import-changed] ") && line.contains("./gradlew :user:codebookAccept"));
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void aProblemNamesTheFileFromTheFolderOfTheBuild(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder.resolve("codes"), "");
        new CodesProject(folder)
                .write("settings.gradle", project.read("settings.gradle") + "include \"codes\"\n")
                .build(":codes:codebookAccept")
                .fine();
        project.write("codes.yaml", "codebook: 2\n");
        assertThat(new CodesProject(folder)
                        .build(":codes:codebookCheck", "-x", ":codes:compileJava")
                        .failed()
                        .lines())
                .anyMatch(line -> line.startsWith("codes/codes.yaml:1:11: "));
    }
}
