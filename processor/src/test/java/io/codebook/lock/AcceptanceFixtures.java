package io.codebook.lock;

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
    static void assertOneByOne(CodesLock before, CodesLock after) {
        for (Change first : Changes.between(before, after)) {
            CodesLock lock = Acceptance.accept(before, after, List.of(first), "one");
            assertKept(before, lock);
            List<String> others = new ArrayList<>(keys(Changes.between(before, after)));
            others.remove(first.key());
            assertThat(keys(Changes.between(lock, after)))
                    .as("after " + first)
                    .containsExactlyInAnyOrderElementsOf(others);
        }
    }

    /** What was promised is in the later lock: as it was, removed, or as a thing of the past. */
    static void assertKept(CodesLock before, CodesLock after) {
        LockHistory ledger = new LockHistory(after);
        String history = ledger.history().toString();
        before.facts().forEach((fact, value) -> {
            List<String> now = after.facts().getOrDefault(fact, List.of());
            boolean same = now.equals(value) || (fact.word(0).equals(LockHistory.WAS) && now.containsAll(value));
            boolean past = ledger.history().keySet().stream()
                    .anyMatch(was -> was.startsWith(FactPath.of(LockHistory.WAS)
                                    .and(fact.first(Math.min(fact.words().size(), 4))))
                            || was.startsWith(FactPath.of(LockHistory.WAS).and(fact)));
            boolean followed = ledger.history().keySet().stream().anyMatch(was -> was.startsWith(code(fact)));
            assertThat(same || past || followed || Grade.OK == gradeOf(fact))
                    .as(fact + " = " + value + " is lost; the history is " + history)
                    .isTrue();
        });
    }

    /** A row or an answer follows the code that it names. */
    private static FactPath code(FactPath fact) {
        return FactPath.of(LockHistory.WAS, "table", "t", "code", fact.last());
    }

    /** Of what may change freely nothing is kept. */
    private static Grade gradeOf(FactPath fact) {
        return fact.word(0).equals(LockHistory.REMOVED) || fact.last().equals("retired") ? Grade.OK : Grade.BREAK;
    }

    static CodesLock accept(CodesLock before, CodesLock after) {
        return Acceptance.accept(before, after, Changes.between(before, after), "as planned");
    }

    /** Accepts one kind of change alone. */
    static CodesLock accept(CodesLock before, CodesLock after, String kind) {
        List<Change> changes = Changes.between(before, after).stream()
                .filter(change -> change.kind().id().equals(kind))
                .toList();
        assertThat(changes).hasSize(1);
        return Acceptance.accept(before, after, changes, "as planned");
    }

    static List<String> kinds(CodesLock before, CodesLock after) {
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

    static CodesLock book(Map<String, Row> rows) {
        return both(table(rows), references(rows.keySet().toArray(String[]::new)));
    }

    static CodesLock table(Map<String, Row> rows) {
        return table("t", rows);
    }

    static CodesLock table(String id, Map<String, Row> rows) {
        Map<FactPath, List<String>> facts = new LinkedHashMap<>();
        FactPath table = FactPath.of("table", id);
        facts.put(table.and("kind"), List.of("codes"));
        rows.forEach((code, row) -> {
            FactPath at = table.and("code", code);
            facts.put(at.and("constant"), List.of(row.constant()));
            facts.put(at.and("name"), List.of(row.name()));
            if (!row.meaning().isEmpty()) {
                facts.put(at.and("meaning"), List.of(row.meaning()));
            }
            if (!row.retired().isEmpty()) {
                facts.put(at.and("retired"), List.of(row.retired()));
            }
        });
        return new CodesLock(facts);
    }

    /** An operation that answers these codes, and a mapping from them. */
    static CodesLock references(String... codes) {
        Map<FactPath, List<String>> facts = new LinkedHashMap<>();
        FactPath operations = FactPath.of("table", "operations");
        facts.put(operations.and("codes-from"), List.of("t"));
        facts.put(operations.and("operation", "-", "Read", "constant"), List.of("READ"));
        for (String code : codes) {
            facts.put(operations.and("operation", "-", "Read", "answer", code), List.of("It is so."));
            facts.put(FactPath.of("mapping", "t", "http", "code", code), List.of("400"));
        }
        return new CodesLock(facts);
    }

    static CodesLock both(CodesLock one, CodesLock other) {
        Map<FactPath, List<String>> facts = new LinkedHashMap<>(one.facts());
        facts.putAll(other.facts());
        return new CodesLock(facts);
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
