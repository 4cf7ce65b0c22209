package io.codebook.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.Compiler;
import io.codebook.testing.CompilerRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large and deep files are refused like others: by id and place, without a stack trace. */
class BombTest {
    @ParameterizedTest
    @MethodSource("io.codebook.compiler.diagnostic.Bomb#all")
    void isRefused(Bomb bomb) {
        Compiler.Result result = CompilerRun.run(bomb.yaml().get());
        assertThat(result.files()).isEmpty();
        assertThat(result.problems()).extracting(CompilerRun::id).contains(bomb.id());
        assertThat(result.problems()).allSatisfy(line -> assertThat(line).hasSizeLessThan(21_000));
    }
}
