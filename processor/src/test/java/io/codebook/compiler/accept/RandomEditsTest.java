package io.codebook.compiler.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of all kinds at once: every difference has a name, and can be accepted, alone or with all others. */
class RandomEditsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void acceptsWhatItFinds(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            RandomBook book = new RandomBook(random);
            CodesLock lock = book.lock();
            for (int round = 0; round < 3; round++) {
                for (int edit = 0; edit <= random.nextInt(4); edit++) {
                    book.edit();
                }
                CodesLock today = book.lock();
                List<Change> changes = LockComparison.of(lock, today).changes();
                String story = "seed " + seed + " run " + run + " round " + round + "\nfrom " + lock + "to " + today
                        + "found " + String.join("\n", keys(changes));
                assertThat(keys(changes)).as(story).doesNotHaveDuplicates().noneMatch(key -> key.startsWith("fact"));
                List<Change> may =
                        changes.stream().filter(RandomEditsTest::mayBe).toList();
                for (Change one : may.size() < changes.size() ? List.<Change>of() : may) {
                    CodesLock next = Acceptance.accept(LockComparison.of(lock, today), List.of(one), "one");
                    assertThat(keys(LockComparison.of(next, today).changes()))
                            .as("after " + one.key() + " of " + story)
                            .doesNotContain(one.key());
                }
                CodesLock next = Acceptance.accept(LockComparison.of(lock, today), may, "all");
                assertThat(LockComparison.of(next, today).changes().stream().filter(RandomEditsTest::mayBe))
                        .as(story)
                        .isEmpty();
                assertThat(Acceptance.accept(LockComparison.of(next, today), List.of(), "again"))
                        .isEqualTo(next);
                if (may.size() < changes.size()) {
                    break;
                }
                lock = next;
            }
        }
    }

    private static boolean mayBe(Change change) {
        return change.kind().grade() != Grade.NEVER;
    }

    private static List<String> keys(List<Change> changes) {
        return changes.stream().map(Change::key).toList();
    }
}
