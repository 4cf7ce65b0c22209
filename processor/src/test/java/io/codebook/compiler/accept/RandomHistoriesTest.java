package io.codebook.compiler.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories of random edits, accepted all at once or some first. */
class RandomHistoriesTest {
    private static final int RUNS = 40;
    private static final int STEPS = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachLockDescendsFromEachBefore(long seed) {
        for (int run = 0; run < RUNS; run++) {
            assertDescends(RandomHistory.ofBook(seed * RUNS + run));
        }
        for (int run = 0; run < 100; run++) {
            assertDescends(RandomHistory.ofTable(1000 + 100 * seed + run));
        }
    }

    /** Its removal has no record of its own, so what it has got since came with it. */
    @Test
    void anAnswerIsRemovedAndAddedAgainWithMoreWhenItsGroupIsRenamed() {
        assertDescends(RandomHistory.ofBook(843));
    }

    private static void assertDescends(RandomHistory history) {
        for (int step = 0; step < STEPS; step++) {
            history.goOn();
            for (CodesLock older : history.locks()) {
                LockAudit audit = new LockAudit(older, history.lock());
                assertThat(audit.unrecorded())
                        .as("%s\nfrom %s\nto %s", history, older, history.lock())
                        .isEmpty();
                assertThat(audit.lost())
                        .as("%s\nfrom %s\nto %s", history, older, history.lock())
                        .isEmpty();
            }
        }
    }

    /**
     * What was accepted in steps is not harder to accept at once. Codes that move into each other's places are an exception: a lock does
     * not say which of them is new for somebody with an older lock.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void stepsAreNotEasierThanTheWholeWay(long seed) {
        for (int run = 0; run < 5 * RUNS; run++) {
            assertNoEasier(5 * RUNS * seed + run);
        }
    }

    static void assertNoEasier(long seed) {
        RandomHistory history = RandomHistory.ofBook(seed);
        CodesLock first = history.lock();
        for (int step = 0; step < 4; step++) {
            history.acceptAll();
            boolean isException = history.accepted().stream()
                    .anyMatch(change ->
                            change.subject().is(FactType.CODE) && change.moves().size() > 1);
            if (!isException) {
                List<Change> atOnce = LockComparison.of(first, history.lock()).changes();
                assertThat(highest(atOnce))
                        .as("%s\nat once %s", history, atOnce)
                        .isLessThanOrEqualTo(highest(history.accepted()));
            }
        }
    }

    /** What can be accepted at once can be accepted change by change, the moves first, the others in any order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theWholeWayIsNotEasierThanSteps(long seed) {
        for (int run = 0; run < RUNS; run++) {
            assertAnyOrder(RUNS * seed + run);
        }
    }

    static void assertAnyOrder(long seed) {
        RandomHistory history = RandomHistory.ofBook(seed);
        for (int step = 0; step < 4; step++) {
            history.acceptAll();
        }
        Random random = new Random(seed);
        CodesLock lock = history.locks().get(0);
        CodesLock goal = history.lock().withoutHistory();
        List<Change> open = LockComparison.of(lock, goal).changes();
        boolean mayBe = highest(open) != Grade.NEVER;
        StringBuilder story = new StringBuilder(history.toString());
        for (int step = 0; mayBe && !open.isEmpty(); step++) {
            Change next = open.stream()
                    .filter(change -> !change.moves().isEmpty())
                    .findFirst()
                    .orElse(open.get(random.nextInt(open.size())));
            story.append("then ").append(next.key()).append('\n');
            lock = Acceptance.accept(LockComparison.of(lock, goal), List.of(next), "step " + step);
            open = LockComparison.of(lock, goal).changes();
            assertThat(highest(open)).as("%s\nopen %s\n%s", story, open, lock).isNotEqualTo(Grade.NEVER);
        }
    }

    private static Grade highest(List<Change> changes) {
        return changes.stream()
                .map(change -> change.kind().grade())
                .max(Comparator.naturalOrder())
                .orElse(Grade.OK);
    }

    /** Whatever line of an older lock is taken out by hand is missed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noLineCanBeTakenOut(long seed) {
        for (int run = 0; run < RUNS; run++) {
            assertMissed(seed * RUNS + run);
        }
    }

    static void assertMissed(long seed) {
        RandomHistory history = RandomHistory.ofBook(seed);
        for (int step = 0; step < STEPS; step++) {
            history.goOn();
        }
        Random random = new Random(seed);
        CodesLock older = history.locks().get(random.nextInt(history.locks().size()));
        for (Map.Entry<FactPath, List<String>> line : older.facts().entrySet()) {
            if (line.getValue().equals(history.lock().values(line.getKey())) && isAlone(line, history.lock())) {
                Map<FactPath, List<String>> facts = new TreeMap<>(history.lock().facts());
                facts.remove(line.getKey());
                LockAudit audit = new LockAudit(older, new CodesLock(facts));
                assertThat(audit.unrecorded().size() + audit.lost().size())
                        .as("%s\nfrom %s\nto %s\nwithout %s", history, older, history.lock(), line)
                        .isPositive();
            }
        }
    }

    /** Whether no other line has the value of a fact: one where it may have moved, or a record that it had this value before. */
    private static boolean isAlone(Map.Entry<FactPath, List<String>> line, CodesLock lock) {
        if (LockRecord.isRecord(line.getKey())) {
            return true;
        }
        boolean isMoved = lock.facts().keySet().stream().anyMatch(LockRecord::isMove);
        String text = String.join(", ", line.getValue());
        for (Map.Entry<FactPath, List<String>> other : lock.facts().entrySet()) {
            boolean mayHaveMoved = isMoved
                    && !other.getKey().equals(line.getKey())
                    && (other.getValue().equals(line.getValue())
                            || other.getKey().name().equals(text));
            if (mayHaveMoved || other.getKey().equals(LockRecord.changed(line.getKey(), line.getValue()))) {
                return false;
            }
        }
        return true;
    }
}
