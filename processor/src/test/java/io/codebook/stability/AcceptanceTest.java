package io.codebook.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lock is after changes have been accepted. */
class AcceptanceTest {
    private static final Row BAD = new Row("BAD_REQUEST", "Bad Request", "It is malformed.");
    private static final Row MISSING = new Row("NOT_FOUND", "Not Found", "There is no such thing.");
    private static final Row GONE = new Row("GONE", "Gone", "It was here once.");

    @Test
    void acceptsTheFirstLock() {
        Lock today = table(Map.of("4000", BAD));
        assertThat(accept(new Lock(Map.of()), today)).isEqualTo(today);
    }

    @Test
    void keepsTheOldValueWithTheReason() {
        Lock lock = accept(table(Map.of("4000", BAD)), table(Map.of("4000", BAD.meaning("It is wrong."))));
        assertThat(lock.toString())
                .contains("table t code 4000 meaning = \"It is wrong.\"\n")
                .contains("was table t code 4000 meaning \"It is malformed.\" = \"as planned\"\n");
    }

    @Test
    void keepsWhatWasRemovedWithTheReason() {
        Lock lock = accept(table(Map.of("4000", BAD, "4004", MISSING)), table(Map.of("4000", BAD)));
        assertThat(lock.toString())
                .contains("removed table t code 4004 = \"as planned\"\n")
                .contains("table t code 4004 constant = \"NOT_FOUND\"\n");
    }

    @Test
    void refusesTheNumberOfARemovedCodeForAnother() {
        Lock lock = accept(table(Map.of("4000", BAD, "4004", MISSING)), table(Map.of("4000", BAD)));
        assertThat(kinds(lock, table(Map.of("4000", BAD, "4004", GONE)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("4004", BAD)))).contains("retired-reused");
    }

    @Test
    void refusesTheNumberOfARetiredCodeForAnother() {
        Lock lock = table(Map.of("4000", BAD, "4004", MISSING.retired("Nobody asks.")));
        assertThat(kinds(lock, table(Map.of("4000", BAD, "4004", GONE)))).containsExactly("retired-reused");
        assertThat(kinds(lock, table(Map.of("4004", BAD)))).contains("retired-reused");
    }

    @Test
    void refusesTheNumberThatARenumberedCodeLeft() {
        Lock lock = accept(table(Map.of("4000", BAD, "4004", MISSING)), table(Map.of("4000", BAD, "4005", MISSING)));
        Lock now = table(Map.of("4000", BAD, "4004", GONE, "4005", MISSING));
        assertThat(kinds(lock, now)).doesNotContain("code-added");
    }

    @Test
    void refusesTheNumbersOfARemovedTableForOthers() {
        Lock both = both(table("t", Map.of("1", BAD)), table("u", Map.of("1", MISSING)));
        Lock lock = accept(both, table("t", Map.of("1", BAD)));
        Lock other = both(table("t", Map.of("1", BAD)), table("u", Map.of("1", GONE)));
        assertThat(kinds(lock, other)).contains("retired-reused");
    }

    @Test
    void restoresWhatWasRemoved() {
        Lock both = table(Map.of("4000", BAD, "4004", MISSING));
        Lock without = table(Map.of("4000", BAD));
        Lock lock = accept(accept(both, without), both);
        assertThat(Changes.between(lock, both)).isEmpty();
        assertThat(lock.toString()).contains("was table t code 4004 \"removed: as planned\" = ");
        Lock wordless = table(Map.of("4000", BAD, "4004", MISSING.meaning("")));
        assertThat(Changes.between(accept(accept(both, without), wordless), wordless))
                .isEmpty();
    }

    @Test
    void swapsAndSwapsBack() {
        Lock before = table(Map.of("4000", BAD, "4004", MISSING));
        Lock after = table(Map.of("4000", MISSING, "4004", BAD));
        assertThat(kinds(before, after)).containsExactly("codes-swapped");
        Lock lock = accept(before, after);
        assertThat(lock.toString())
                .contains("was table t code 4000 \"moved to 4004\" = \"as planned\"\n")
                .contains("was table t code 4004 \"moved to 4000\" = \"as planned\"\n");
        assertThat(Changes.between(lock, after)).isEmpty();
        assertThat(kinds(lock, before)).containsExactly("codes-swapped");
        assertThat(Changes.between(accept(lock, before), before)).isEmpty();
    }

    @Test
    void whatWasDroppedComesBackWithAnotherCode() {
        Lock lock = accept(table(Map.of("2", BAD)), table(Map.of("2", BAD.meaning(""))));
        Lock after = table(Map.of("2", GONE));
        assertThat(kinds(lock, after)).containsExactly("code-replaced");
        assertThat(kinds(accept(lock, after), after)).isEmpty();
    }

    /** What is accepted of a code that has moved belongs to that code, though its move is not accepted. */
    @Test
    void restoresWhatWasDroppedOfACodeWhoseMoveIsPending() {
        Lock lock = accept(table(Map.of("2", BAD)), table(Map.of("2", BAD.meaning(""))));
        Lock after = table(Map.of("3", BAD.meaning("n")));
        lock = accept(lock, after, "meaning-added");
        assertThat(kinds(lock, after)).containsExactly("code-renumbered");
    }

    @Test
    void leavesATombstoneToItsCodeWhileASwapIsPending() {
        Lock lock = table(Map.of("2", BAD.meaning("a"), "3", GONE.meaning("")));
        Lock after = table(Map.of("2", GONE.meaning("g"), "3", BAD.meaning("")));
        lock = accept(accept(lock, after, "meaning-dropped"), after, "meaning-added");
        assertThat(kinds(lock, after)).containsExactly("codes-swapped");
        assertThat(kinds(accept(lock, after), after)).isEmpty();
    }

    @Test
    void keepsTheOldTextAlsoWhereNoReasonIsAskedFor() {
        Lock lock = table(Map.of("4004", MISSING.retired("Nobody asks.")));
        assertThat(accept(lock, table(Map.of("4004", MISSING.retired("Nobody ever asks."))))
                        .toString())
                .contains("was table t code 4004 retired \"Nobody asks.\" = \"as planned\"\n");
    }

    @Test
    void turnsThreeRound() {
        Lock before = table(Map.of("1", BAD, "2", MISSING, "3", GONE));
        Lock after = table(Map.of("2", BAD, "3", MISSING, "1", GONE));
        assertThat(Changes.between(accept(before, after), after)).isEmpty();
    }

    @Test
    void acceptsOneOfThreeThatTurnRoundWithoutLosingAnother() {
        Lock before = table(Map.of("1", BAD, "2", MISSING, "3", GONE));
        Lock after = table(Map.of("2", BAD, "3", MISSING, "1", GONE));
        Lock lock = before;
        for (int i = 0; i < 3; i++) {
            List<Change> changes = Changes.between(lock, after);
            if (!changes.isEmpty()) {
                lock = Acceptance.accept(lock, after, changes.subList(0, 1), "one");
                assertKept(before, lock);
            }
        }
    }

    @Test
    void takesReferencesAlong() {
        Lock before = both(table(Map.of("1", BAD, "2", MISSING)), references("1", "2"));
        Lock renumbered = both(table(Map.of("1", BAD, "3", MISSING)), references("1", "3"));
        assertThat(kinds(before, renumbered)).containsExactly("code-renumbered");
        assertThat(Changes.between(accept(before, renumbered), renumbered)).isEmpty();
        Lock swapped = both(table(Map.of("1", MISSING, "2", BAD)), references("2", "1"));
        assertThat(kinds(before, swapped)).containsExactly("codes-swapped");
        assertThat(Changes.between(accept(before, swapped), swapped)).isEmpty();
        Lock removed = both(table(Map.of("1", BAD)), references("1"));
        assertThat(kinds(before, removed)).containsExactly("code-removed");
        assertThat(Changes.between(accept(before, removed), removed)).isEmpty();
        assertKept(before, accept(before, removed));
    }

    @Test
    void acceptsWhatNoRuleKnows() {
        Lock before = both(table(Map.of("1", BAD)), new Lock(Map.of(Path.of("table", "t", "colour"), List.of("red"))));
        Lock after = both(table(Map.of("1", BAD)), new Lock(Map.of(Path.of("table", "t", "colour"), List.of("blue"))));
        assertThat(kinds(before, after)).containsExactly("promise-changed");
        assertThat(Changes.between(accept(before, after), after)).isEmpty();
        assertKept(before, accept(before, after));
    }

    @Test
    void acceptsOneOfSeveral() {
        Lock before = table(Map.of("1", BAD, "2", MISSING, "3", GONE));
        Lock after = table(Map.of(
                "1",
                BAD.meaning("Else."),
                "2",
                MISSING.name("Missing"),
                "4",
                BAD.constant("OTHER").name("Other").meaning("Other")));
        List<Change> changes = Changes.between(before, after);
        assertThat(keys(changes))
                .containsExactlyInAnyOrder(
                        "meaning-reworded:table/t/code/1/meaning",
                        "phrase-reworded:table/t/code/2/name",
                        "code-removed:table/t/code/3",
                        "code-added:table/t/code/4");
        assertOneByOne(before, after);
    }

    @Test
    void acceptsARewordingBesideASwap() {
        Lock before = table(Map.of("1", BAD, "2", MISSING));
        assertOneByOne(before, table(Map.of("2", BAD.meaning("Else."), "1", MISSING)));
    }

    @Test
    void acceptsANumberTakenOver() {
        Lock before = table(Map.of("1", BAD, "2", MISSING));
        Lock after = table(Map.of("2", BAD));
        assertThat(Changes.between(accept(before, after), after)).isEmpty();
        assertKept(before, accept(before, after));
        assertOneByOne(before, after);
    }

    @Test
    void keepsEveryReason() {
        Lock red = table(Map.of("1", BAD.meaning("Red.")));
        Lock blue = table(Map.of("1", BAD.meaning("Blue.")));
        Lock lock = red;
        for (String reason : List.of("first", "second", "third")) {
            Lock goal = reason.equals("second") ? red : blue;
            lock = Acceptance.accept(lock, goal, Changes.between(lock, goal), reason);
        }
        assertThat(lock.toString()).contains("first", "second", "third");
    }

    /** Edits at random: all that may be accepted is accepted, and then nothing but what never may is left. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesNothingButWhatMayNeverBe(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 250; run++) {
            Map<String, Row> rows = new TreeMap<>(Map.of("1", BAD, "2", MISSING, "3", GONE, "4", row(40)));
            Lock lock = book(rows);
            for (int round = 0; round < 4; round++) {
                Map<String, Row> edited = edited(rows, random);
                Lock today = book(edited);
                List<Change> changes = Changes.between(lock, today);
                List<Change> may = changes.stream()
                        .filter(change -> change.kind().grade() != Grade.NEVER)
                        .toList();
                Lock next = Acceptance.accept(lock, today, may, "as planned");
                String story = "seed " + seed + " run " + run + " round " + round + "\nfrom " + lock + "to " + today
                        + "found " + keys(changes);
                assertThat(keys(Changes.between(next, today)))
                        .as(story)
                        .containsExactlyInAnyOrderElementsOf(keys(changes.stream()
                                .filter(change -> change.kind().grade() == Grade.NEVER)
                                .toList()));
                assertKept(lock, next);
                assertThat(Acceptance.accept(next, today, List.of(), "again")).isEqualTo(next);
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

    /** Accepting one change after the other finds each of them, and in the end nothing. */
    private static void assertOneByOne(Lock before, Lock after) {
        for (Change first : Changes.between(before, after)) {
            Lock lock = Acceptance.accept(before, after, List.of(first), "one");
            assertKept(before, lock);
            List<String> others = new ArrayList<>(keys(Changes.between(before, after)));
            others.remove(first.key());
            assertThat(keys(Changes.between(lock, after)))
                    .as("after " + first)
                    .containsExactlyInAnyOrderElementsOf(others);
        }
    }

    /** What was promised is in the later lock: as it was, removed, or as a thing of the past. */
    private static void assertKept(Lock before, Lock after) {
        Ledger ledger = new Ledger(after);
        String history = ledger.history().toString();
        before.facts().forEach((fact, value) -> {
            List<String> now = after.facts().getOrDefault(fact, List.of());
            boolean same = now.equals(value) || (fact.word(0).equals(Ledger.WAS) && now.containsAll(value));
            boolean past = ledger.history().keySet().stream()
                    .anyMatch(was -> was.startsWith(Path.of(Ledger.WAS)
                                    .and(fact.first(Math.min(fact.words().size(), 4))))
                            || was.startsWith(Path.of(Ledger.WAS).and(fact)));
            boolean followed = ledger.history().keySet().stream().anyMatch(was -> was.startsWith(code(fact)));
            assertThat(same || past || followed || Grade.OK == gradeOf(fact))
                    .as(fact + " = " + value + " is lost; the history is " + history)
                    .isTrue();
        });
    }

    /** A row or an answer follows the code that it names. */
    private static Path code(Path fact) {
        return Path.of(Ledger.WAS, "table", "t", "code", fact.last());
    }

    /** Of what may change freely nothing is kept. */
    private static Grade gradeOf(Path fact) {
        return fact.word(0).equals(Ledger.REMOVED) || fact.last().equals("retired") ? Grade.OK : Grade.BREAK;
    }

    private static Lock accept(Lock before, Lock after) {
        return Acceptance.accept(before, after, Changes.between(before, after), "as planned");
    }

    /** Accepts one kind of change alone. */
    private static Lock accept(Lock before, Lock after, String kind) {
        List<Change> changes = Changes.between(before, after).stream()
                .filter(change -> change.kind().id().equals(kind))
                .toList();
        assertThat(changes).hasSize(1);
        return Acceptance.accept(before, after, changes, "as planned");
    }

    private static List<String> kinds(Lock before, Lock after) {
        return Changes.between(before, after).stream()
                .map(change -> change.kind().id())
                .toList();
    }

    private static List<String> keys(List<Change> changes) {
        return changes.stream().map(Change::key).toList();
    }

    private static Row row(int number) {
        return new Row("C" + number, "Name " + number, "Meaning " + number);
    }

    private static Lock book(Map<String, Row> rows) {
        return both(table(rows), references(rows.keySet().toArray(String[]::new)));
    }

    private static Lock table(Map<String, Row> rows) {
        return table("t", rows);
    }

    private static Lock table(String id, Map<String, Row> rows) {
        Map<Path, List<String>> facts = new LinkedHashMap<>();
        Path table = Path.of("table", id);
        facts.put(table.and("kind"), List.of("codes"));
        rows.forEach((code, row) -> {
            Path at = table.and("code", code);
            facts.put(at.and("constant"), List.of(row.constant()));
            facts.put(at.and("name"), List.of(row.name()));
            if (!row.meaning().isEmpty()) {
                facts.put(at.and("meaning"), List.of(row.meaning()));
            }
            if (!row.retired().isEmpty()) {
                facts.put(at.and("retired"), List.of(row.retired()));
            }
        });
        return new Lock(facts);
    }

    /** An operation that answers these codes, and a mapping from them. */
    private static Lock references(String... codes) {
        Map<Path, List<String>> facts = new LinkedHashMap<>();
        Path operations = Path.of("table", "operations");
        facts.put(operations.and("codes-from"), List.of("t"));
        facts.put(operations.and("operation", "-", "Read", "constant"), List.of("READ"));
        for (String code : codes) {
            facts.put(operations.and("operation", "-", "Read", "answer", code), List.of("It is so."));
            facts.put(Path.of("mapping", "t", "http", "code", code), List.of("400"));
        }
        return new Lock(facts);
    }

    private static Lock both(Lock one, Lock other) {
        Map<Path, List<String>> facts = new LinkedHashMap<>(one.facts());
        facts.putAll(other.facts());
        return new Lock(facts);
    }

    private record Row(String constant, String name, String meaning, String retired) {
        Row(String constant, String name, String meaning) {
            this(constant, name, meaning, "");
        }

        Row constant(String other) {
            return new Row(other, name, meaning, retired);
        }

        Row name(String other) {
            return new Row(constant, other, meaning, retired);
        }

        Row meaning(String other) {
            return new Row(constant, name, other, retired);
        }

        Row retired(String why) {
            return new Row(constant, name, meaning, why);
        }
    }
}
