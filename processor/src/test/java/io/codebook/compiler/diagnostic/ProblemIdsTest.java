package io.codebook.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.testing.CompilerRun;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of problem occurs in some test, and in the documentation. */
class ProblemIdsTest {
    private static final Path DOCUMENTATION = Repository.ROOT.resolve("docs/problems.md");
    /** What depends on more than one codes.yaml, each with the test that has it. */
    private static final Set<ProblemId> TESTED_ELSEWHERE = EnumSet.of(
            // ProcessorDiagnosticsTest
            ProblemId.NO_DIR,
            ProblemId.RELATIVE_DIR,
            ProblemId.BAD_OPTION,
            ProblemId.NO_FILE,
            ProblemId.NOT_READABLE,
            ProblemId.NOT_WRITTEN,
            ProblemId.JAVA_VERSION,
            ProblemId.TYPE_EXISTS,
            ProblemId.FILE_EXISTS,
            ProblemId.NAMED_TWICE,
            ProblemId.NOT_A_PACKAGE,
            // ExpectedTypesTest
            ProblemId.BAD_USER_TYPE,
            // ImportedFactsTest
            ProblemId.NO_CLASS_PATH,
            // CheckTest
            ProblemId.NO_LOCK,
            ProblemId.LOCK_DAMAGED,
            // BaselineTest, GitBaselineTest
            ProblemId.NO_BASELINE,
            ProblemId.RECORD_LOST,
            // MergeTest
            ProblemId.MERGE_CONTRADICTION,
            // GenerateTest
            ProblemId.NOT_GENERATED,
            ProblemId.EDITED_OUTPUT,
            ProblemId.STALE_OUTPUT,
            // NextTest
            ProblemId.NO_FREE_NUMBER,
            // ImportTest, ImportConstantsTest
            ProblemId.MISSING_COLUMN,
            ProblemId.NOT_IMPORTED,
            // ComparedEnumsTest
            ProblemId.BAD_ENUM,
            ProblemId.BAD_ACCESSOR,
            ProblemId.NOT_IN_ENUM,
            ProblemId.NOT_IN_TABLE,
            ProblemId.ENUM_DIFFERS,
            ProblemId.ENUM_NOT_COMPARED,
            // PartsTest
            ProblemId.IN_PARTS,
            // Nobody knows how to make one.
            ProblemId.DEFECT,
            // No problems of their own: they end a list that is cut.
            ProblemId.MORE_PROBLEMS,
            ProblemId.PENDING);

    @Test
    void everyKindOfProblemIsTested() throws IOException {
        Set<String> expected = ids();
        TESTED_ELSEWHERE.forEach(id -> expected.remove(id.toString()));
        assertThat(tested()).containsAll(expected);
    }

    @Test
    void everyKindOfProblemIsDocumented() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(DOCUMENTATION)) {
            if (line.startsWith("| `")) {
                String firstCell = line.split("\\|", 3)[1];
                documented.addAll(
                        Arrays.asList(firstCell.replace("`", "").trim().split(", ")));
            }
        }
        assertThat(documented).isEqualTo(ids());
    }

    @Test
    void everyDocumentedMessageIsReal() throws IOException {
        Set<String> messages = new HashSet<>();
        for (String name : DiagnosticFiles.names()) {
            messages.addAll(Files.readAllLines(DiagnosticFiles.expected(name)));
        }
        List<String> documented = Files.readAllLines(DOCUMENTATION).stream()
                .filter(line -> line.startsWith("codes.yaml:"))
                .toList();
        assertThat(documented)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(messages).contains(line));
    }

    private static Set<String> ids() {
        return Arrays.stream(ProblemId.values())
                .map(ProblemId::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tested() throws IOException {
        Set<String> tested = Bomb.all().map(Bomb::id).collect(Collectors.toCollection(TreeSet::new));
        for (String name : DiagnosticFiles.names()) {
            List<String> lines = Files.readAllLines(DiagnosticFiles.expected(name));
            lines.forEach(line -> tested.add(CompilerRun.id(line)));
        }
        return tested;
    }
}
