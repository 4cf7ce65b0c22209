package io.codebook.compiler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.emit.OutputFile;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Library;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a generated type loses a public method or its version, the gate reports a break that reaches sources and binaries. Aliases do
 * not count, because an alias may become the constant.
 */
class GeneratedApiTest {
    private static final Pattern BREAK =
            Pattern.compile("; grade: (break|never); audience: [a-z, ]*sources, binaries", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("io.codebook.compiler.gate.GateCase#all")
    void lostMembersAreBreaks(GateCase gateCase) {
        Set<String> lost = members(gateCase.before());
        lost.removeAll(members(gateCase.after()));
        if (!lost.isEmpty()
                && gateCase.accepted().equals(gateCase.facts(gateCase.before()).lock())) {
            assertThat(gateCase.expected()).as("lost " + lost).containsPattern(BREAK);
        }
    }

    /** The public members without bodies and values, such as {@code IotCode public String retired()}. */
    private static Set<String> members(String yaml) {
        Set<String> members = new TreeSet<>();
        Compiler.Result result = Compiler.compile(
                GateCase.source(yaml),
                null,
                new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                new JavaTarget(
                        "com.example.codes", "codes.yaml", Set.of(Library.JAKARTA_PERSISTENCE), CommandTypes.NONE));
        assertThat(result.problems()).isEmpty();
        for (OutputFile file : result.files()) {
            if (file.kind() == OutputFile.Kind.JAVA) {
                file.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("public ") && (line.contains("(") || line.contains(" VERSION")))
                        .map(line -> file.name() + " " + line.replaceAll(" *[{;=].*| (implements|permits) .*", ""))
                        .forEach(members::add);
            }
        }
        return members;
    }
}
