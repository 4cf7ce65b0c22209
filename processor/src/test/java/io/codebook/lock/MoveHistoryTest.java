package io.codebook.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where things stood before they moved. */
class MoveHistoryTest {
    private static final FactPath ONE = code("1");
    private static final FactPath TWO = code("2");
    private static final FactPath THREE = code("3");

    @Test
    void leavesWhatHasNotMoved() {
        assertThat(MoveHistory.before(List.of(move(Map.of(ONE, TWO)))).of(THREE.and("name")))
                .isEqualTo(THREE.and("name"));
    }

    @Test
    void takesWhatIsWithinAlong() {
        assertThat(MoveHistory.before(List.of(move(Map.of(ONE, TWO)))).of(TWO.and("field", "label")))
                .isEqualTo(ONE.and("field", "label"));
    }

    @Test
    void goesBackThroughSeveralChanges() {
        Change first = move(Map.of(ONE, TWO));
        Change second = move(Map.of(TWO, THREE));
        MoveHistory origins = MoveHistory.before(List.of(first, second));
        assertThat(origins.of(THREE)).isEqualTo(ONE);
        assertThat(origins.of(TWO, second)).isEqualTo(ONE);
        assertThat(origins.of(TWO, first)).isEqualTo(TWO);
    }

    @Test
    void goesBackThroughAChangeOnce() {
        assertThat(MoveHistory.before(List.of(move(Map.of(ONE, TWO, TWO, ONE)))).of(ONE))
                .isEqualTo(TWO);
    }

    @Test
    void goesBackFromWithinTheLastThatMoved() {
        FactPath field = TWO.and("field", "new");
        Change code = move(Map.of(ONE, TWO));
        Change within = move(Map.of(TWO.and("field", "old"), field));
        assertThat(MoveHistory.before(List.of(code, within)).of(field)).isEqualTo(ONE.and("field", "old"));
    }

    private static FactPath code(String number) {
        return FactPath.of("table", "t", "code", number);
    }

    private static Change move(Map<FactPath, FactPath> moves) {
        return new Change(Kinds.of("code-renumbered"), ONE, "it moved", moves, Set.of());
    }
}
