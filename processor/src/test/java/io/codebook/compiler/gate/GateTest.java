package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Audience;
import io.codebook.lock.diff.ChangeKind;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the gate says of every {@link GateCase}: all lines, exactly, problems before notes.
 *
 * <p>After a change of messages, {@code ./mvnw -pl processor -am test -Dtest=GateTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcodebook.golden=update} writes what is said now into the section {@code
 * expected} of each case. That run fails and says what it wrote: read the difference, then run again without the switch.
 */
class GateTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("codebook.golden"));
    private static final Path DOCUMENTATION = Repository.ROOT.resolve("docs/stability.md");
    /** A row of a table: the kind, its grade and its audience. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+)` \\| ([a-z]+) \\| ([a-z, ]+) \\|", Pattern.MULTILINE);

    private static final Pattern LINE = Pattern.compile("codes\\.yaml:\\d+:\\d+: \\[([a-z-]+)] \\P{Cntrl}+");
    /** What no case expects: for facts that no rule knows, as the compiler makes none; and what needs another module, by ImportedFactsTest. */
    private static final Set<ChangeKind> TESTED_ELSEWHERE = EnumSet.of(
            ChangeKind.FACT_CHANGED, ChangeKind.IMPORT_ADDED, ChangeKind.IMPORT_REMOVED, ChangeKind.IMPORT_CHANGED);

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.gate.GateCase#all")
    void saysAllThatChanged(GateCase gateCase) throws IOException {
        String said = said(gateCase.after(), gateCase.accepted()).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (UPDATE && gateCase.update(said)) {
            Assertions.fail("wrote " + gateCase.file() + "; run again without -Dcodebook.golden=update");
        }
        assertThat(said).isEqualTo(gateCase.expected());
    }

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.gate.GateCase#all")
    void saysNothingOfWhatDidNotChange(GateCase gateCase) {
        assertThat(said(gateCase.before(), gateCase.facts(gateCase.before()).lock()))
                .isEmpty();
    }

    @Test
    void everyKindOfChangeIsTested() throws IOException {
        Set<String> tested = new TreeSet<>();
        GateCase.all().flatMap(gateCase -> gateCase.expected().lines()).forEach(line -> tested.add(id(line)));
        Set<String> kinds = Arrays.stream(ChangeKind.values())
                .filter(kind -> !TESTED_ELSEWHERE.contains(kind))
                .map(ChangeKind::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void everyKindOfChangeIsDocumentedWithItsGradeAndAudience() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(row -> row.group(1) + ": " + row.group(2) + ", reaches " + row.group(3))
                .toList();
        List<String> kinds = Arrays.stream(ChangeKind.values())
                .map(kind -> kind + ": " + kind.grade() + ", reaches " + audience(kind))
                .toList();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static String audience(ChangeKind kind) {
        return kind.audience().isEmpty()
                ? "nobody"
                : kind.audience().stream().map(Audience::toString).collect(Collectors.joining(", "));
    }

    private static String id(String line) {
        assertThat(line).matches(LINE);
        return LINE.matcher(line).replaceFirst("$1");
    }

    private static List<String> said(String yaml, CodesLock lock) {
        Source locked = new Source("codes.lock", lock.toString().getBytes(StandardCharsets.UTF_8));
        Compiler.Result result = Compiler.compile(
                GateCase.source(yaml),
                locked,
                new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                new JavaTarget("com.example.codes", "codes.yaml", EnumSet.allOf(Library.class), CommandTypes.NONE));
        assertThat(result.files().isEmpty()).isEqualTo(!result.problems().isEmpty());
        List<String> lines = new ArrayList<>(result.problems());
        lines.addAll(result.notes());
        lines.removeIf(line -> line.contains(" [in-parts] ")); // reported at every compilation, whatever was accepted
        return lines;
    }
}
