package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import io.codebook.lock.JarLock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lock in a jar has the accepted facts, and what it says about the jar, whatever lies beside codes.yaml. */
class JarLockEmitterTest {
    private static final String CODES = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                codes:
                  4009: {name: Conflict, meaning: It conflicts.}
            """;

    private static final String FACTS = """
            table iot code 4009 constant = "CONFLICT"
            table iot code 4009 meaning = "It conflicts."
            table iot code 4009 name = "Conflict"
            table iot kind = "codes"
            table iot number = "int"
            table iot type = "IotCode"
            """;

    private static final String HISTORY = """
            was table iot code 4009 meaning "It clashes." = "nobody understood it"
            """;

    private static final String JAR = """
            jar source = "codes.yaml"
            jar table iot = "p.IotCode"
            """;

    @Test
    void hasTheCurrentFacts() {
        assertThat(carried(null)).isEqualTo(lock(JAR + FACTS));
        assertThat(carried(lock(""))).isEqualTo(lock(JAR + FACTS));
        assertThat(carried(lock(FACTS))).isEqualTo(lock(JAR + FACTS));
    }

    @Test
    void keepsTheHistory() {
        assertThat(carried(lock(FACTS + HISTORY))).isEqualTo(lock(JAR + FACTS + HISTORY));
    }

    @Test
    void hasLineFeedsOnly() {
        assertThat(carried(lock(FACTS).replace("\n", "\r\n"))).isEqualTo(lock(JAR + FACTS));
        assertThat(carried(lock(FACTS + HISTORY).replace("\n", "\r\n"))).isEqualTo(lock(JAR + FACTS + HISTORY));
    }

    @Test
    void saysOnceWhereItComesFromWhenItWasMadeFromTheLockOfAJar() {
        String older = JAR.replace("p.", "older.").replace("codes.yaml", "older.yaml");
        assertThat(carried(lock(older + FACTS))).isEqualTo(lock(JAR + FACTS));
    }

    @Test
    void isNotMadeFromADamagedHistory() {
        Compiler.Result result = run(lock(FACTS + HISTORY.replace("= ", "")));
        assertThat(result.files()).isEmpty();
        assertThat(result.problems())
                .containsExactly("codes.lock:8:1: [lock-damaged] expected a space at column 69; restore the lock"
                        + " from version control");
    }

    private static String lock(String facts) {
        return "codebook-lock 1\n" + facts + "end\n";
    }

    private static String carried(String lock) {
        Compiler.Result result = run(lock);
        assertThat(result.problems()).isEmpty();
        List<String> locks = result.files().stream()
                .filter(file -> file.name().equals(JarLock.FILE))
                .map(OutputFile::text)
                .toList();
        assertThat(locks).hasSize(1);
        return locks.get(0);
    }

    private static Compiler.Result run(String lock) {
        return Compiler.compile(
                source("codes.yaml", CODES),
                lock == null ? null : source("codes.lock", lock),
                new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                new JavaTarget("p", "codes.yaml", Set.of(), CommandTypes.NONE));
    }

    private static Source source(String file, String text) {
        return new Source(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
