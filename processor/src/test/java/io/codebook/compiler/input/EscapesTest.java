package io.codebook.compiler.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.testing.CompilerRun;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever escapes a text contains, the result is Java or a list of problems with places, never a stack trace. */
class EscapesTest {
    private static final int RUNS = 2_000;
    private static final List<String> STARTS =
            List.of("\\U", "\\u", "\\x", "\\UFFFF", "\\U0010", "\\uD8", "\\uDC", "\\UD800", "\\", "%", "");
    private static final String CHARACTERS = "0123456789ABCDEFabcdef+-gx \\\"'";

    @Test
    void anyEscapeIsReadOrReported() {
        Random random = new Random(12);
        for (int run = 0; run < RUNS; run++) {
            String meaning = escapes(random);
            Compiler.Result result =
                    CompilerRun.run("codebook: 1\ntables:\n  iot:\n    type: IotCode\n    number: int\n"
                            + "    codes:\n      1: {name: Ok, meaning: \"" + meaning + "\"}\n");
            assertThat(result.problems()).as(meaning).allSatisfy(CompilerRun::id);
            assertThat(result.problems().isEmpty())
                    .as(meaning)
                    .isNotEqualTo(result.files().isEmpty());
        }
    }

    private static String escapes(Random random) {
        StringBuilder text = new StringBuilder();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            text.append(STARTS.get(random.nextInt(STARTS.size())));
            for (int digits = random.nextInt(9); digits > 0; digits--) {
                int hex = random.nextInt(10) == 0 ? CHARACTERS.length() : 16;
                text.append(CHARACTERS.charAt(random.nextInt(hex)));
            }
        }
        return text.toString();
    }
}
