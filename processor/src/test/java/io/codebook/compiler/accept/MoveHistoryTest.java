package io.codebook.compiler.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.LockComparison;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where things stood before they moved. */
class MoveHistoryTest {
    private static final FactPath ONE = code("1");
    private static final FactPath TWO = code("2");
    private static final FactPath THREE = code("3");

    @Test
    void leavesWhatHasNotMoved() {
        assertThat(MoveHistory.of(List.of(oneToTwo())).origin(name(THREE))).isEqualTo(name(THREE));
    }

    @Test
    void takesWhatIsWithinAlong() {
        assertThat(MoveHistory.of(List.of(oneToTwo())).origin(name(TWO))).isEqualTo(name(ONE));
    }

    @Test
    void goesBackThroughSeveralChanges() {
        Change first = oneToTwo();
        Change second = change(codes(Map.of(TWO, "A")), codes(Map.of(THREE, "A")));
        MoveHistory history = MoveHistory.of(List.of(first, second));
        assertThat(history.origin(THREE)).isEqualTo(ONE);
        assertThat(history.origin(second)).isEqualTo(ONE);
        assertThat(history.origin(first)).isEqualTo(ONE);
    }

    @Test
    void namesTheSubjectOfAMoveAsItWasBeforeThatMove() {
        Change swap = swap();
        assertThat(MoveHistory.of(List.of(swap)).origin(swap)).isEqualTo(ONE);
    }

    @Test
    void goesBackThroughAChangeOnce() {
        assertThat(MoveHistory.of(List.of(swap())).origin(ONE)).isEqualTo(TWO);
    }

    @Test
    void goesBackFromWithinTheLastThatMoved() {
        FactPath old = FactPath.table("t").at(FactType.OPERATIONS, "old");
        FactPath now = FactPath.table("t").at(FactType.OPERATIONS, "now");
        Change group = change(operation(old, "Read"), operation(now, "Read"));
        Change within = change(operation(now, "Read"), operation(now, "Get"));
        assertThat(MoveHistory.of(List.of(group, within)).origin(now.at(FactType.OPERATION, "Get")))
                .isEqualTo(old.at(FactType.OPERATION, "Read"));
    }

    private static Change oneToTwo() {
        return change(codes(Map.of(ONE, "A")), codes(Map.of(TWO, "A")));
    }

    private static Change swap() {
        return change(codes(Map.of(ONE, "A", TWO, "B")), codes(Map.of(ONE, "B", TWO, "A")));
    }

    private static FactPath code(String number) {
        return FactPath.table("t").at(FactType.CODE, number);
    }

    private static FactPath name(FactPath code) {
        return code.at(FactType.NAME);
    }

    private static CodesLock codes(Map<FactPath, String> constants) {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        constants.forEach((code, constant) -> facts.put(code.at(FactType.CONSTANT), List.of(constant)));
        return new CodesLock(facts);
    }

    private static CodesLock operation(FactPath group, String name) {
        FactPath operation = group.at(FactType.OPERATION, name);
        return new CodesLock(Map.of(
                operation.at(FactType.OPERATION_CONSTANT), List.of("READ"),
                operation.at(FactType.ANSWER, "2.05"), List.of("Content")));
    }

    private static Change change(CodesLock before, CodesLock after) {
        List<Change> changes = LockComparison.of(before, after).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}
