package io.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionedTest {
    private enum Step implements Versioned<Step> {
        NEWEST(7),
        MIDDLE(4),
        FIRST(1),
        ALONE(4),
        ENDS_IN_TWO(3),
        TWO(2);

        private final int since;

        Step(int since) {
            this.since = since;
        }

        @Override
        public int since() {
            return since;
        }

        @Override
        public Step fallback() {
            return switch (this) {
                case NEWEST -> MIDDLE;
                case MIDDLE -> FIRST;
                case ENDS_IN_TWO -> TWO;
                case FIRST, ALONE, TWO -> null;
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST,8,NEWEST",
        "NEWEST,7,NEWEST",
        "NEWEST,6,MIDDLE",
        "NEWEST,4,MIDDLE",
        "NEWEST,3,FIRST",
        "NEWEST,1,FIRST",
        "MIDDLE,2,FIRST",
        "FIRST,1,FIRST",
        "ENDS_IN_TWO,2,TWO",
    })
    void isTheFirstThatThePeerKnows(Step code, int version, Step sent) {
        assertThat(code.forVersion(version)).isSameAs(sent);
    }

    @ParameterizedTest
    @CsvSource({"ALONE,3", "ALONE,1", "ENDS_IN_TWO,1", "NEWEST,0", "FIRST,0", "NEWEST,-2147483648"})
    void isTheCodeItselfWhereThePeerKnowsNone(Step code, int version) {
        assertThat(code.forVersion(version)).isSameAs(code);
    }
}
