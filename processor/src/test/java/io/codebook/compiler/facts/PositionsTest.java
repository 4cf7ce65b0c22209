package io.codebook.compiler.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions are in order as texts, and stay where the order does. */
class PositionsTest {
    @Test
    void countAtFirst() {
        assertThat(Positions.ofNew(3)).containsExactly("0001", "0002", "0003");
        assertThat(Positions.ofNew(0)).isEmpty();
    }

    /** A minus stands for a constant that the lock does not have. */
    @ParameterizedTest
    @CsvSource({
        "at the end,              0001 0002 -,           0001 0002 0003",
        "at the start,            - 0001 0002,           00005 0001 0002",
        "between two,             0001 - 0002,           0001 00015 0002",
        "two between two,         0001 - - 0002,         0001 00015 000175 0002",
        "where one was removed,   0001 0003 -,           0001 0003 0004",
        "instead of removed ones, 0001 - - 0004,         0001 0002 0003 0004",
        "behind the last of all,  9999 -,                9999 99995",
        "one moved to the start,  0003 0001 0002,        00005 0001 0002",
        "one moved to the end,    0002 0003 0001,        0002 0003 0004",
        "all reversed,            0003 0002 0001,        0003 0004 0005",
        "branches were merged,    0001 0002 0002,        0001 0002 0003",
        "no positions,            x 0000 12 -1,          0001 0002 0003 0004"
    })
    void keepWhatTheLockHas(String change, String accepted, String expected) {
        assertThat(Positions.of(values(accepted))).as(change).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areInOrderAfterAnyEdits(long seed) {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        Map<Integer, List<String>> accepted = new HashMap<>();
        for (int next = 0; next < 300; next++) {
            boolean onlyAdded = random.nextInt(4) > 0;
            if (!onlyAdded && !order.isEmpty()) {
                Integer moved = order.remove(random.nextInt(order.size()));
                order.add(random.nextInt(order.size() + 1), moved);
            }
            order.add(random.nextInt(order.size() + 1), next);
            List<List<String>> before = new ArrayList<>();
            order.forEach(constant -> before.add(accepted.getOrDefault(constant, List.of())));
            List<String> positions = Positions.of(before);
            assertThat(positions).isSorted().doesNotHaveDuplicates();
            int changed = 0;
            for (int i = 0; i < order.size(); i++) {
                List<String> was = accepted.put(order.get(i), List.of(positions.get(i)));
                changed += was == null || was.equals(List.of(positions.get(i))) ? 0 : 1;
            }
            assertThat(changed).isLessThanOrEqualTo(onlyAdded ? 0 : 1);
        }
    }

    private static List<List<String>> values(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.equals("-") ? List.<String>of() : List.of(word))
                .toList();
    }
}
