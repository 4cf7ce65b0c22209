package io.codebook.compiler.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockRecord;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
            assertDescends(seed * RUNS + run);
        }
    }

    static void assertDescends(long seed) {
        RandomHistory history = new RandomHistory(seed);
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

    /** Whatever line of an older lock is taken out by hand is missed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noLineCanBeTakenOut(long seed) {
        for (int run = 0; run < RUNS; run++) {
            assertMissed(seed * RUNS + run);
        }
    }

    static void assertMissed(long seed) {
        RandomHistory history = new RandomHistory(seed);
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
