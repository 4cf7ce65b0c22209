package io.codebook.lock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A code has another counterpart, or has one while it had none, or the other way round; or all codes have that are without
 * a row of their own, which is one change.
 */
final class MappingRules {
    private final Differences differences;
    /** Where the counterparts are, and in place of them, why there are none. */
    private final FactPath some;

    private final FactPath none;

    private MappingRules(Differences differences, FactPath some, FactPath none) {
        this.differences = differences;
        this.some = some;
        this.none = none;
    }

    static void find(Differences differences) {
        Set<FactPath> mappings = new LinkedHashSet<>();
        Set<FactPath> rows = new LinkedHashSet<>();
        for (FactPath fact : differences.rest()) {
            if (fact.matches(Patterns.OTHERWISE) || fact.matches(Patterns.OTHERWISE_NONE)) {
                mappings.add(fact.first(3));
            } else if (fact.matches(Patterns.MAPPED) || fact.matches(Patterns.UNMAPPED)) {
                rows.add(fact.first(3).and("code", fact.last()));
            }
        }
        for (FactPath mapping : mappings) {
            if (differences.isKept(mapping)) {
                new MappingRules(differences, mapping.and("otherwise"), mapping.and("otherwise-none")).findOtherwise();
            }
        }
        for (FactPath row : rows) {
            MappingRules rule = row(row.first(3), row.last(), differences);
            if (differences.isOpen(row) || differences.isOpen(rule.none)) {
                rule.findChanged(List.of());
            }
        }
    }

    private static MappingRules row(FactPath mapping, String code, Differences differences) {
        return new MappingRules(differences, mapping.and("code", code), mapping.and("none", code));
    }

    private void findOtherwise() {
        if (!wasThere()) {
            differences.explain("otherwise-added", isSome() ? some : none, told(), List.of(some, none));
            return;
        }
        if (!isThere()) {
            differences.explain("otherwise-dropped", wasSome() ? some : none, told(), List.of(some, none));
            return;
        }
        List<FactPath> followed = new ArrayList<>();
        for (FactPath fact : differences.rest()) {
            if (fact.startsWith(some.first(3))
                    && fact.words().size() == Patterns.MAPPED.words().size()) {
                MappingRules row = row(fact.first(3), fact.last(), differences);
                if (differences.before(row.some).equals(differences.before(some))
                        && differences.before(row.none).equals(differences.before(none))
                        && differences.after(row.some).equals(differences.after(some))
                        && differences.after(row.none).equals(differences.after(none))) {
                    followed.add(fact);
                }
            }
        }
        findChanged(followed);
    }

    private void findChanged(List<FactPath> followed) {
        if (!wasThere() || !isThere()) {
            return; // came or went with a code, of which another kind tells
        }
        List<FactPath> explained = new ArrayList<>(followed);
        explained.addAll(List.of(some, none));
        differences.explain(kind(), isSome() || wasSome() ? some : none, told(), explained);
    }

    private String kind() {
        List<String> before = differences.before(some);
        List<String> after = differences.after(some);
        boolean isRow = some.words().size() == Patterns.MAPPED.words().size();
        if (!wasSome()) {
            return isSome() ? "row-filled" : "none-reworded";
        }
        if (isSome() && before.get(0).equals(after.get(0)) && after.containsAll(before)) {
            return "alternative-added";
        }
        if (!isRow) {
            return "otherwise-changed";
        }
        if (!isSome()) {
            return "row-emptied";
        }
        return before.get(0).equals(after.get(0)) ? "alternative-dropped" : "target-changed";
    }

    private String told() {
        return Names.of(some) + " was " + told(differences.before(some), differences.before(none)) + " and is "
                + told(differences.after(some), differences.after(none));
    }

    private static String told(List<String> some, List<String> none) {
        if (!none.isEmpty()) {
            return "none: " + LockLine.texts(none);
        }
        return some.isEmpty() ? "not there" : LockLine.texts(some);
    }

    private boolean wasSome() {
        return !differences.before(some).isEmpty();
    }

    private boolean isSome() {
        return !differences.after(some).isEmpty();
    }

    private boolean wasThere() {
        return wasSome() || !differences.before(none).isEmpty();
    }

    private boolean isThere() {
        return isSome() || !differences.after(none).isEmpty();
    }
}
