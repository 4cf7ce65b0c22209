package io.codebook.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Locks of small tables, and what must hold after changes between them have been accepted. */
final class AcceptanceFixtures {
    static final Row BAD = new Row("BAD_REQUEST", "Bad Request", "It is malformed.");
    static final Row MISSING = new Row("NOT_FOUND", "Not Found", "There is no such thing.");
    static final Row GONE = new Row("GONE", "Gone", "It was here once.");

    private AcceptanceFixtures() {}

    /** Accepting one change after the other finds each of them, and in the end nothing. */
    static void assertOneByOne(Lock before, Lock after) {
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
    static void assertKept(Lock before, Lock after) {
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

    static Lock accept(Lock before, Lock after) {
        return Acceptance.accept(before, after, Changes.between(before, after), "as planned");
    }

    /** Accepts one kind of change alone. */
    static Lock accept(Lock before, Lock after, String kind) {
        List<Change> changes = Changes.between(before, after).stream()
                .filter(change -> change.kind().id().equals(kind))
                .toList();
        assertThat(changes).hasSize(1);
        return Acceptance.accept(before, after, changes, "as planned");
    }

    static List<String> kinds(Lock before, Lock after) {
        return Changes.between(before, after).stream()
                .map(change -> change.kind().id())
                .toList();
    }

    static List<String> keys(List<Change> changes) {
        return changes.stream().map(Change::key).toList();
    }

    static Row row(int number) {
        return new Row("C" + number, "Name " + number, "Meaning " + number);
    }

    static Lock book(Map<String, Row> rows) {
        return both(table(rows), references(rows.keySet().toArray(String[]::new)));
    }

    static Lock table(Map<String, Row> rows) {
        return table("t", rows);
    }

    static Lock table(String id, Map<String, Row> rows) {
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
    static Lock references(String... codes) {
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

    static Lock both(Lock one, Lock other) {
        Map<Path, List<String>> facts = new LinkedHashMap<>(one.facts());
        facts.putAll(other.facts());
        return new Lock(facts);
    }

    record Row(String constant, String name, String meaning, String retired) {
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
