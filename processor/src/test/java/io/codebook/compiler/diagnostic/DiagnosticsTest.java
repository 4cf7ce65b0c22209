package io.codebook.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.testing.CompilerRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the engine says of every file under {@code src/test/resources/diagnostics}: all lines, exactly.
 *
 * <p>After a change of messages, {@code ./mvnw -pl processor -am test -Dtest=DiagnosticsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcodebook.golden=update} writes what is said now beside each file. That run
 * fails and says what it wrote: read the difference, then run again without the switch.
 */
class DiagnosticsTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("codebook.golden"));

    static Stream<String> names() {
        return DiagnosticFiles.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysAllThatIsWrong(String name) throws IOException {
        Compiler.Result result = CompilerRun.run(Files.readAllBytes(DiagnosticFiles.yaml(name)));
        assertThat(result.files()).isEmpty();
        assertThat(result.problems()).isNotEmpty().allSatisfy(CompilerRun::id);
        String said = String.join("\n", result.problems()) + "\n";
        Path file = DiagnosticFiles.expected(name);
        if (UPDATE && !(Files.exists(file) && Files.readString(file).equals(said))) {
            Files.writeString(file, said);
            Assertions.fail("wrote " + file + "; run again without -Dcodebook.golden=update");
        }
        assertThat(said).isEqualTo(Files.readString(file));
    }

    @Test
    void reportsManyMistakesInOneRunInTheOrderOfTheFile() throws IOException {
        List<String> problems = CompilerRun.run(Files.readAllBytes(DiagnosticFiles.yaml("many-mistakes")))
                .problems();
        assertThat(problems.stream().map(CompilerRun::id).distinct()).hasSizeGreaterThan(20);
        assertThat(problems.stream().map(DiagnosticsTest::place)).isSorted();
    }

    @Test
    void showsFiftyProblemsAndCountsTheRest() throws IOException {
        List<String> problems = CompilerRun.run(Files.readAllBytes(DiagnosticFiles.yaml("more-problems")))
                .problems();
        assertThat(problems).hasSize(51);
        assertThat(problems.get(50)).contains("[more-problems] 10 more problems");
    }

    /** Line and column as one number that sorts. */
    private static long place(String problem) {
        String[] parts = problem.split(":", 4);
        return Long.parseLong(parts[1]) * 1_000_000 + Long.parseLong(parts[2]);
    }
}
