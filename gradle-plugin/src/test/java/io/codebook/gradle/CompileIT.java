package io.codebook.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin does to the compilation of a project. */
class CompileIT {
    private static final String COMPILE = ":compileJava";
    private static final String UP_TO_DATE = "UP-TO-DATE";

    @Test
    void compilesAgainWhenAFileHasChanged(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "");
        project.build("compileJava").fine();
        Build again = project.build("compileJava").fine();
        assertThat(again.outcome(COMPILE)).isEqualTo(UP_TO_DATE);
        assertThat(again.says("Reusing configuration cache.")).isTrue();

        project.build("codebookAccept").fine();
        assertThat(project.build("compileJava").fine().outcome(COMPILE))
                .as("the lock is new")
                .isNotEqualTo(UP_TO_DATE);
        assertThat(project.build("compileJava").fine().outcome(COMPILE)).isEqualTo(UP_TO_DATE);

        project.rows(CodesProject.CONFLICT, CodesProject.LIMIT);
        Build pending = project.build("compileJava").fine();
        assertThat(pending.outcome(COMPILE)).isNotEqualTo(UP_TO_DATE);
        assertThat(pending.says("Reusing configuration cache.")).isTrue();
    }

    @Test
    void takesFromTheCacheWhatAnotherFolderCompiled(@TempDir Path one, @TempDir Path other) throws IOException {
        String rows = CodesProject.CONFLICT.replace("conflicts", "conflicts in " + one.getFileName());
        CodesProject.in(one, "").rows(rows).build("compileJava").fine();
        CodesProject project = CodesProject.in(other, "").rows(rows);
        assertThat(project.build("compileJava").fine().outcome(COMPILE)).isEqualTo("FROM-CACHE");
        assertThat(folderOfClasses(project).resolve("IotCode.class")).exists();
    }

    @Test
    void compilesAloneWhatHasChangedInJava(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "")
                .write("src/main/java/com/example/codes/Other.java", "package com.example.codes;\n\nclass Other {}\n");
        project.build("compileJava").fine();
        FileTime before = Files.getLastModifiedTime(folderOfClasses(project).resolve("Other.class"));
        project.write("src/main/java/com/example/codes/Client.java", """
                package com.example.codes;

                final class Client {
                    static final IotCode CODE = IotCode.CONFLICT;
                }
                """);
        Build build = project.build("compileJava", "--info").fine();
        assertThat(build.says("Incremental compilation of ")).isTrue();
        assertThat(Files.getLastModifiedTime(folderOfClasses(project).resolve("Other.class")))
                .isEqualTo(before);
    }

    @Test
    void refusesWhatTheGateRefuses(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, "");
        project.build("codebookAccept").fine();
        project.rows(CodesProject.RENUMBERED);
        Build refused = project.build("check").failed();
        assertThat(refused.outcome(COMPILE)).isEqualTo("FAILED");
        assertThat(refused.lines())
                .anyMatch(
                        line -> line.startsWith("error: codes.yaml:7:7: [code-renumbered] CONFLICT of table iot changed"
                                + " from 4009 to 4010 (codes.lock:2); grade: break;"));
        project.build("codebookAccept", "--break", "--because", "nobody sends 4009 yet", "check")
                .fine();
    }

    @Test
    void findsFilesInOtherFoldersAndOfOtherNames(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, """
                codebook {
                    directory = file("tables")
                    codes.from("tables/codes.yaml", "tables/errors.yaml")
                }
                """);
        Files.delete(folder.resolve("codes.yaml"));
        project.write("tables/codes.yaml", CodesProject.codes("iot", "IotCode", CodesProject.CONFLICT))
                .write(
                        "tables/errors.yaml",
                        CodesProject.codes("error", "ErrorCode", "1: {name: Failed, meaning: It failed.}"))
                .write("src/main/java/com/example/errors/package-info.java", """
                        @Codebook("errors.yaml")
                        package com.example.errors;

                        import io.codebook.Codebook;
                        """);
        project.build("check").fine();
        project.build("codebookAccept").fine();
        assertThat(folder.resolve("tables/codes.lock")).exists();
        assertThat(folder.resolve("tables/errors.lock")).exists();
        assertThat(project.build("compileJava").fine().outcome(COMPILE)).isNotEqualTo(UP_TO_DATE);

        project.write(
                "tables/errors.yaml",
                CodesProject.codes("error", "ErrorCode", "2: {name: Failed, meaning: It failed.}"));
        assertThat(project.build("check").failed().lines())
                .anyMatch(line -> line.startsWith("error: errors.yaml:7:7: [code-renumbered] "));
        assertThat(project.build("codebookCheck", "-x", "compileJava").failed().lines())
                .anyMatch(line -> line.startsWith("tables/errors.yaml:7:7: [code-renumbered] ")
                        && line.endsWith("to accept it: ./gradlew :codebookAccept --break --because \"...\""
                                + " --only code-renumbered:table/error/code/1 --codes tables/errors.yaml"));
        project.build(
                        "codebookAccept",
                        "--break",
                        "--because=nobody has seen it",
                        "--only=code-renumbered:table/error/code/1",
                        "--codes=tables/errors.yaml")
                .fine();
    }

    /** javac warns about options that no processor takes, and all warnings are errors in this project. */
    @Test
    void leavesOtherSourceSetsAlone(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, """
                sourceSets {
                    api
                    main { compileClasspath += api.output }
                }
                codebook { sourceSets = ["api"] }
                """)
                .write("src/test/java/com/example/ClientTest.java", "package com.example;\n\nclass ClientTest {}\n");
        Files.createDirectories(folder.resolve("src/api"));
        Files.move(folder.resolve("src/main/java"), folder.resolve("src/api/java"));
        project.write("src/main/java/com/example/Main.java", "package com.example;\n\nclass Main {}\n");
        project.build("classes", "testClasses").fine();
        assertThat(folder.resolve("build/classes/java/api/com/example/codes/IotCode.class"))
                .exists();
    }

    /** The generated types have supertypes in the runtime, which the module that uses them does not name. */
    @Test
    void aLibraryPassesTheRuntimeOn(@TempDir Path folder) throws IOException {
        CodesProject codes = CodesProject.in(folder.resolve("codes"), "apply plugin: \"java-library\"\n");
        new CodesProject(folder)
                .write("settings.gradle", codes.read("settings.gradle") + "include \"codes\", \"user\"\n")
                .write(
                        "user/build.gradle",
                        "plugins { id(\"java\") }\n" + LocalRepository.repositories()
                                + "dependencies { implementation(project(\":codes\")) }\n")
                .write("user/src/main/java/com/example/user/User.java", """
                        package com.example.user;

                        import com.example.codes.IotCode;

                        final class User {
                            static final IotCode CODE = IotCode.of(4009);
                        }
                        """)
                .build(":user:compileJava")
                .fine();
    }

    private static Path folderOfClasses(CodesProject project) {
        return project.folder().resolve("build/classes/java/main/com/example/codes");
    }
}
