package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.TestPaths.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.diff.Audience;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.ChangeKind;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every way in which three identifiers can belong to two codes or to none, at three times: where one means another number than
 * it did last, a change says that peers notice it, and else no change says that an identifier moved.
 */
class MovedIdentifiersTest {
    private static final List<String> IDENTIFIERS = List.of("X", "Y", "Z");

    @Test
    void nothingThatSourcesReferToMeansAnotherNumberUnnoticed() {
        for (List<Integer> first : states()) {
            for (List<Integer> second : states()) {
                LockComparison comparison = LockComparison.of(lock(first), lock(second));
                if (comparison.changes().stream().noneMatch(change -> change.kind() == ChangeKind.RETIRED_REUSED)) {
                    CodesLock accepted = Acceptance.accept(comparison, comparison.changes(), "as planned");
                    List<Integer> last = last(first, second, comparison.changes());
                    states().forEach(third -> check(last, third, accepted));
                }
            }
        }
    }

    /** The number of the code that each identifier belonged to last, with the moves of that code; 3 if another took it over. */
    private static List<Integer> last(List<Integer> first, List<Integer> second, List<Change> changes) {
        Map<String, String> moves = new TreeMap<>();
        for (Change change : changes) {
            change.moves().forEach((from, to) -> moves.put(from.name(), to.name()));
        }
        List<Integer> last = new ArrayList<>();
        for (int i = 0; i < IDENTIFIERS.size(); i++) {
            String before = first.get(i).toString();
            String after = moves.getOrDefault(before, moves.containsValue(before) ? "3" : before);
            last.add(second.get(i) > 0 ? second.get(i) : Integer.valueOf(after));
        }
        return last;
    }

    private static void check(List<Integer> last, List<Integer> third, CodesLock accepted) {
        boolean moved = false;
        for (int i = 0; i < IDENTIFIERS.size(); i++) {
            moved |= last.get(i) > 0 && third.get(i) > 0 && !third.get(i).equals(last.get(i));
        }
        List<Change> changes = LockComparison.of(accepted, lock(third)).changes();
        if (moved) {
            assertThat(changes)
                    .as("%s, then %s", accepted, third)
                    .anyMatch(change -> change.kind().audience().contains(Audience.PEERS)
                            && change.kind().audience().size() > 1);
        } else {
            assertThat(changes)
                    .as("%s, then %s", accepted, third)
                    .noneMatch(change -> change.kind() == ChangeKind.IDENTIFIER_MOVED);
        }
    }

    /** The number that each identifier belongs to: 1, 2 or none, which is 0. */
    private static List<List<Integer>> states() {
        List<List<Integer>> states = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            states.add(List.of(i % 3, i / 3 % 3, i / 9));
        }
        return states;
    }

    private static CodesLock lock(List<Integer> numbers) {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        facts.put(path("table", "t", "kind"), List.of("codes"));
        for (int number = 1; number <= 2; number++) {
            String constant = "";
            for (int i = 0; i < IDENTIFIERS.size(); i++) {
                String identifier = IDENTIFIERS.get(i);
                String code = Integer.toString(number);
                if (numbers.get(i) == number && constant.isEmpty()) {
                    constant = identifier;
                    facts.put(path("table", "t", "code", code, "constant"), List.of(constant));
                } else if (numbers.get(i) == number) {
                    facts.put(path("table", "t", "code", code, "alias", identifier), List.of(constant));
                }
            }
        }
        return new CodesLock(facts);
    }
}
