package io.codebook.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where things stood before they moved. */
class OriginsTest {
    private static final Path ONE = code("1");
    private static final Path TWO = code("2");
    private static final Path THREE = code("3");

    @Test
    void leavesWhatHasNotMoved() {
        assertThat(Origins.before(List.of(move(Map.of(ONE, TWO)))).of(THREE.and("name")))
                .isEqualTo(THREE.and("name"));
    }

    @Test
    void takesWhatIsWithinAlong() {
        assertThat(Origins.before(List.of(move(Map.of(ONE, TWO)))).of(TWO.and("field", "label")))
                .isEqualTo(ONE.and("field", "label"));
    }

    @Test
    void goesBackThroughSeveralChanges() {
        Change first = move(Map.of(ONE, TWO));
        Change second = move(Map.of(TWO, THREE));
        Origins origins = Origins.before(List.of(first, second));
        assertThat(origins.of(THREE)).isEqualTo(ONE);
        assertThat(origins.of(TWO, second)).isEqualTo(ONE);
        assertThat(origins.of(TWO, first)).isEqualTo(TWO);
    }

    @Test
    void goesBackThroughAChangeOnce() {
        assertThat(Origins.before(List.of(move(Map.of(ONE, TWO, TWO, ONE)))).of(ONE))
                .isEqualTo(TWO);
    }

    @Test
    void goesBackFromWithinTheLastThatMoved() {
        Path field = TWO.and("field", "new");
        Change code = move(Map.of(ONE, TWO));
        Change within = move(Map.of(TWO.and("field", "old"), field));
        assertThat(Origins.before(List.of(code, within)).of(field)).isEqualTo(ONE.and("field", "old"));
    }

    private static Path code(String number) {
        return Path.of("table", "t", "code", number);
    }

    private static Change move(Map<Path, Path> moves) {
        return new Change(Kinds.of("code-renumbered"), ONE, "it moved", moves, Set.of());
    }
}
