package io.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large and deep files are refused like others: by id and place, without a stack trace. */
class BombTest {
    @ParameterizedTest
    @MethodSource("io.codebook.compiler.Bomb#all")
    void isRefused(Bomb bomb) {
        Compiler.Result result = Fixtures.run(bomb.yaml().get());
        assertThat(result.files()).isEmpty();
        assertThat(result.problems()).extracting(Fixtures::id).contains(bomb.id());
        assertThat(result.problems()).allSatisfy(line -> assertThat(line).hasSizeLessThan(21_000));
    }
}
