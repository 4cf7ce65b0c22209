package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.TestPaths.path;
import static io.codebook.compiler.accept.TestPaths.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.LockComparison;
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
        for (Change first : LockComparison.of(before, after).changes()) {
            CodesLock lock = Acceptance.accept(LockComparison.of(before, after), List.of(first), "one");
            assertKept(before, lock);
            List<String> others =
                    new ArrayList<>(keys(LockComparison.of(before, after).changes()));
            others.remove(first.key());
            assertThat(keys(LockComparison.of(lock, after).changes()))
                    .as("after " + first)
                    .containsExactlyInAnyOrderElementsOf(others);
        }
    }

    /** What was accepted is in the later lock: as it was, removed, or in a record. */
    static void assertKept(CodesLock before, CodesLock after) {
        List<FactPath> recorded = after.facts().keySet().stream()
                .filter(LockRecord::isRecord)
                .map(LockRecord::subject)
                .toList();
        before.facts().forEach((fact, value) -> {
            List<String> now = after.values(fact);
            boolean same = now.equals(value) || (LockRecord.isRecord(fact) && now.containsAll(value));
            boolean past = recorded.stream().anyMatch(subject -> subject.startsWith(owner(fact)));
            boolean followed = recorded.stream().anyMatch(subject -> subject.equals(code(fact)));
            assertThat(same || past || followed || mayBeForgotten(fact))
                    .as(fact + " = " + value + " is lost in " + after)
                    .isTrue();
        });
    }

    private static FactPath owner(FactPath fact) {
        return fact.isWithin(FactType.CODE) ? fact.up(FactType.CODE) : fact;
    }

    /** A row or an answer follows the code that it refers to. */
    private static FactPath code(FactPath fact) {
        return path("table", "t", "code", fact.name());
    }

    private static boolean mayBeForgotten(FactPath fact) {
        return LockRecord.isRemoval(fact) || fact.is(FactType.RETIRED);
    }

    static CodesLock accept(CodesLock before, CodesLock after) {
        return Acceptance.accept(
                LockComparison.of(before, after),
                LockComparison.of(before, after).changes(),
                "as planned");
    }

    /** Accepts one kind of change alone. */
    static CodesLock accept(CodesLock before, CodesLock after, String kind) {
        List<Change> changes = LockComparison.of(before, after).changes().stream()
                .filter(change -> change.kind().toString().equals(kind))
                .toList();
        assertThat(changes).hasSize(1);
        return Acceptance.accept(LockComparison.of(before, after), changes, "as planned");
    }

    static List<String> kinds(CodesLock before, CodesLock after) {
        return LockComparison.of(before, after).changes().stream()
                .map(change -> change.kind().toString())
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
        FactPath table = path("table", id);
        facts.put(within(table, "kind"), List.of("codes"));
        rows.forEach((code, row) -> {
            FactPath at = within(table, "code", code);
            facts.put(within(at, "constant"), List.of(row.constant()));
            facts.put(within(at, "name"), List.of(row.name()));
            if (!row.meaning().isEmpty()) {
                facts.put(within(at, "meaning"), List.of(row.meaning()));
            }
            if (!row.retired().isEmpty()) {
                facts.put(within(at, "retired"), List.of(row.retired()));
            }
        });
        return new CodesLock(facts);
    }

    /** An operation that answers these codes, and a mapping from them. */
    static CodesLock references(String... codes) {
        Map<FactPath, List<String>> facts = new LinkedHashMap<>();
        FactPath operations = path("table", "operations");
        facts.put(within(operations, "codes-from"), List.of("t"));
        facts.put(within(operations, "operation", "-", "Read", "constant"), List.of("READ"));
        for (String code : codes) {
            facts.put(within(operations, "operation", "-", "Read", "answer", code), List.of("It is so."));
            facts.put(path("mapping", "t", "http", "code", code), List.of("400"));
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
