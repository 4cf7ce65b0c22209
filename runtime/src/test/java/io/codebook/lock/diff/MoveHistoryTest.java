package io.codebook.lock.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
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
        assertThat(history(move(ONE, Map.of(ONE, TWO))).origin(name(THREE))).isEqualTo(name(THREE));
    }

    @Test
    void takesWhatIsWithinAlong() {
        assertThat(history(move(ONE, Map.of(ONE, TWO))).origin(name(TWO))).isEqualTo(name(ONE));
    }

    @Test
    void goesBackThroughSeveralChanges() {
        Change first = move(ONE, Map.of(ONE, TWO));
        Change second = move(TWO, Map.of(TWO, THREE));
        MoveHistory history = history(first, second);
        assertThat(history.origin(THREE)).isEqualTo(ONE);
        assertThat(history.origin(second)).isEqualTo(ONE);
        assertThat(history.origin(first)).isEqualTo(ONE);
    }

    @Test
    void namesTheSubjectOfAMoveAsItWasBeforeThatMove() {
        Change swap = move(ONE, Map.of(ONE, TWO, TWO, ONE));
        assertThat(history(swap).origin(swap)).isEqualTo(ONE);
    }

    @Test
    void goesBackThroughAChangeOnce() {
        assertThat(history(move(ONE, Map.of(ONE, TWO, TWO, ONE))).origin(ONE)).isEqualTo(TWO);
    }

    @Test
    void goesBackFromWithinTheLastThatMoved() {
        FactPath field = TWO.at(FactType.CODE_FIELD, "new");
        Change code = move(ONE, Map.of(ONE, TWO));
        Change within = move(TWO, Map.of(TWO.at(FactType.CODE_FIELD, "old"), field));
        assertThat(history(code, within).origin(field)).isEqualTo(ONE.at(FactType.CODE_FIELD, "old"));
    }

    private static FactPath code(String number) {
        return FactPath.table("t").at(FactType.CODE, number);
    }

    private static FactPath name(FactPath code) {
        return code.at(FactType.NAME);
    }

    private static MoveHistory history(Change... changes) {
        return MoveHistory.of(List.of(changes));
    }

    private static Change move(FactPath subject, Map<FactPath, FactPath> moves) {
        return new Change(ChangeKind.CODE_RENUMBERED, subject, "it moved", "", moves, Set.of());
    }
}
