package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.AcceptanceFixtures.BAD;
import static io.codebook.compiler.accept.AcceptanceFixtures.GONE;
import static io.codebook.compiler.accept.AcceptanceFixtures.MISSING;
import static io.codebook.compiler.accept.AcceptanceFixtures.assertKept;
import static io.codebook.compiler.accept.AcceptanceFixtures.book;
import static io.codebook.compiler.accept.AcceptanceFixtures.keys;
import static io.codebook.compiler.accept.AcceptanceFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.compiler.accept.AcceptanceFixtures.Row;
import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepts what was edited at random. */
class RandomAcceptanceTest {
    /** Edits at random: all that may be accepted is accepted, and then nothing but what never may is left. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesNothingButWhatMayNeverBe(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 250; run++) {
            Map<String, Row> rows = new TreeMap<>(Map.of("1", BAD, "2", MISSING, "3", GONE, "4", row(40)));
            CodesLock lock = book(rows);
            for (int round = 0; round < 4; round++) {
                Map<String, Row> edited = edited(rows, random);
                CodesLock today = book(edited);
                List<Change> changes = LockComparison.of(lock, today).changes();
                List<Change> may = changes.stream()
                        .filter(change -> change.kind().grade() != Grade.NEVER)
                        .toList();
                CodesLock next = Acceptance.accept(LockComparison.of(lock, today), may, "as planned");
                String story = "seed " + seed + " run " + run + " round " + round + "\nfrom " + lock + "to " + today
                        + "found " + keys(changes);
                assertThat(keys(LockComparison.of(next, today).changes()))
                        .as(story)
                        .containsExactlyInAnyOrderElementsOf(keys(changes.stream()
                                .filter(change -> change.kind().grade() == Grade.NEVER)
                                .toList()));
                assertKept(lock, next);
                assertThat(Acceptance.accept(LockComparison.of(next, today), List.of(), "again"))
                        .isEqualTo(next);
                if (may.size() < changes.size()) {
                    break;
                }
                lock = next;
                rows = edited;
            }
        }
    }

    private static Map<String, Row> edited(Map<String, Row> rows, Random random) {
        Map<String, Row> edited = new TreeMap<>(rows);
        for (int edit = 0; edit <= random.nextInt(3); edit++) {
            List<String> codes = new ArrayList<>(edited.keySet());
            String code = codes.get(random.nextInt(codes.size()));
            String other = codes.get(random.nextInt(codes.size()));
            String free = Integer.toString(1 + random.nextInt(9));
            Row row = edited.get(code);
            switch (random.nextInt(7)) {
                case 0 -> edited.putIfAbsent(free, row(random.nextInt(50)));
                case 1 -> edited.put(code, row.meaning("Meaning " + random.nextInt(50)));
                case 2 -> edited.put(code, row.retired(row.retired().isEmpty() ? "Not any more." : ""));
                case 3 -> edited.put(code, edited.put(other, row));
                case 4 -> edited.put(code, row.constant("C" + random.nextInt(50)));
                case 5 -> {
                    if (edited.putIfAbsent(free, row) == null) {
                        edited.remove(code);
                    }
                }
                default -> {
                    if (edited.size() > 1) {
                        edited.remove(code);
                    }
                }
            }
        }
        return edited;
    }
}
