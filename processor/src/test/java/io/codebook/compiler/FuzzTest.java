package io.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.testing.CompilerRun;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages a book of many tables: whatever becomes of them is Java, or a list of problems. */
class FuzzTest {
    private static final int SEEDS = 400;

    private static String yaml = "";

    @BeforeAll
    static void readTables() throws IOException {
        yaml = Files.readString(Repository.BOOK.resolve("codes.yaml"));
    }

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @Test
    void undamagedTablesAreFine() {
        Compiler.Result result = CompilerRun.run(yaml);
        assertThat(result.problems()).isEmpty();
        assertThat(JavaSources.compile(result.files())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhatIsWrongOrGeneratesJava(long seed) {
        Compiler.Result result = CompilerRun.run(Mutation.of(yaml, new Random(seed)));
        assertThat(result.problems()).allSatisfy(CompilerRun::id);
        assertThat(result.problems().isEmpty()).isNotEqualTo(result.files().isEmpty());
        if (!result.files().isEmpty()) {
            assertThat(seed % 4 == 0 ? JavaSources.compile(result.files()) : JavaSources.parse(result.files()))
                    .isEmpty();
        }
    }
}
