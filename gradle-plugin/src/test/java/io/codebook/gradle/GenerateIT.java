package io.codebook.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The task that writes other forms. */
class GenerateIT {
    private static final String GENERATE = ":codebookGenerate";

    private static final String OUTPUTS = """
            tasks.named("codebookGenerate") {
                into("json", layout.buildDirectory.file("codes.json"))
                into("typescript", layout.buildDirectory.dir("typescript"))
            }
            """;

    @Test
    void writesAgainWhatHasChangedAndTakesTheRestFromTheCache(@TempDir Path one, @TempDir Path other)
            throws IOException {
        CodesProject project = CodesProject.in(one, OUTPUTS);
        project.build("codebookGenerate").fine();
        assertThat(one.resolve("build/codes.json")).exists();
        assertThat(one.resolve("build/typescript/iot-code.js")).exists();
        assertThat(project.build("codebookGenerate").fine().outcome(GENERATE)).isEqualTo("UP-TO-DATE");

        CodesProject second = CodesProject.in(other, OUTPUTS);
        assertThat(second.build("codebookGenerate").fine().outcome(GENERATE)).isEqualTo("FROM-CACHE");
        second.rows(CodesProject.LIMIT);
        assertThat(second.build("codebookGenerate").fine().outcome(GENERATE)).isNotEqualTo("UP-TO-DATE");
        assertThat(second.read("build/codes.json")).contains("RATE_LIMIT");
        second.rows(CodesProject.CONFLICT);
        assertThat(second.build("codebookGenerate").fine().outcome(GENERATE)).isEqualTo("FROM-CACHE");
        assertThat(second.read("build/codes.json")).contains("CONFLICT").doesNotContain("RATE_LIMIT");
        second.rows(CodesProject.CONFLICT, CodesProject.LIMIT)
                .build("codebookGenerate")
                .fine();
    }

    @Test
    void overwritesNothingThatSomebodyEdited(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, """
                tasks.named("codebookGenerate") {
                    into("markdown", layout.projectDirectory.file("docs/codes.md"))
                }
                """);
        project.build("codebookGenerate").fine();
        String generated = project.read("docs/codes.md");
        project.write("docs/codes.md", generated + "Mine.\n");
        assertThat(project.build("codebookGenerate").failed().says("docs/codes.md:1:1: [edited-output]"))
                .isTrue();
        assertThat(project.read("docs/codes.md")).endsWith("Mine.\n");
    }

    @Test
    void checksWhatIsCommitted(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, OUTPUTS);
        project.build("codebookGenerate", "--check").failed();
        project.build("codebookGenerate").fine();
        project.build("codebookGenerate", "--check").fine();
        project.rows(CodesProject.LIMIT);
        assertThat(project.build("codebookGenerate", "--check").failed().says("[stale-output] codes.json is stale"))
                .isTrue();
        assertThat(project.read("build/codes.json")).contains("CONFLICT");
    }

    @Test
    void writesTheTypesWithoutTheProcessor(@TempDir Path folder) throws IOException {
        CodesProject project = CodesProject.in(folder, """
                codebook { sourceSets = [] }
                tasks.named("codebookGenerate") {
                    into("java", layout.buildDirectory.dir("generated/codes"))
                    packageName = "com.example.codes"
                }
                sourceSets.main {
                    java.srcDir(tasks.named("codebookGenerate"))
                    resources.srcDir(tasks.named("codebookGenerate"))
                    resources.exclude("**/*.java", ".codebook.json")
                }
                """);
        Files.delete(folder.resolve("src/main/java/com/example/codes/package-info.java"));
        Build build = project.build("classes").fine();
        assertThat(build.outcome(GENERATE)).isNotEqualTo("UP-TO-DATE");
        assertThat(folder.resolve("build/classes/java/main/com/example/codes/IotCode.class"))
                .exists();
        assertThat(folder.resolve("build/resources/main/META-INF/codebook/codes.lock"))
                .exists();
        assertThat(project.build("classes").fine().outcome(GENERATE)).isEqualTo("UP-TO-DATE");
    }

    @Test
    void saysWhatIsWrong(@TempDir Path folder) throws IOException {
        CodesProject file = CodesProject.in(folder, OUTPUTS.replace("buildDirectory.dir", "buildDirectory.file"));
        assertThat(file.build("codebookGenerate").failed().lines())
                .contains("> the output typescript is a folder; name it with dir(\"...\") in place of file(\"...\")");
        CodesProject project = CodesProject.in(folder, "");
        assertThat(project.build("codebookGenerate").failed().says("no output is named; name some of java, html,"))
                .isTrue();
    }
}
