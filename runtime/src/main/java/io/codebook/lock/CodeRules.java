package io.codebook.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes that are new, gone or others, and with them what names them: rows of mappings and answers of operations. */
final class CodeRules {
    static final String REUSED = "retired-reused";

    private CodeRules() {}

    static void findReturnedAndMoved(Differences differences) {
        Map<FactPath, List<FactPath>> rows = newRows(differences);
        for (FactPath code : differences.added(Patterns.CODE)) {
            findReturned(code, rows, differences);
        }
        Map<FactPath, List<FactPath>> naming = naming(differences);
        Map<String, List<FactPath>> added = byNumber(differences.added(Patterns.CODE));
        for (FactPath code : differences.removed(Patterns.CODE)) {
            if (differences.isKept(code.first(2))) { // otherwise, that the table is gone says more
                findMoved(code, added.getOrDefault(code.last(), List.of()), rows, naming, differences);
            }
        }
    }

    static void findAddedAndRemoved(Differences differences) {
        Map<FactPath, List<FactPath>> rows = newRows(differences);
        for (FactPath code : differences.added(Patterns.CODE)) {
            differences.explain("code-added", code, Names.of(code) + " is new", with(code, rows));
        }
        Map<FactPath, List<FactPath>> naming = naming(differences);
        for (FactPath code : differences.removed(Patterns.CODE)) {
            differences.explain("code-removed", code, Names.change(differences, code), with(code, naming));
        }
    }

    /** A code, and what is about it: its new rows, or what named it. */
    static List<FactPath> with(FactPath code, Map<FactPath, List<FactPath>> others) {
        List<FactPath> explained = new ArrayList<>(List.of(code));
        explained.addAll(others.getOrDefault(code, List.of()));
        return explained;
    }

    /** The new rows of mappings, by the codes that they map; all at once, as a build may bring thousands of codes. */
    static Map<FactPath, List<FactPath>> newRows(Differences differences) {
        Map<FactPath, List<FactPath>> rows = new HashMap<>();
        for (FactPath pattern : List.of(Patterns.MAPPED, Patterns.UNMAPPED)) {
            for (FactPath row : differences.added(pattern)) {
                add(row, FactPath.of("table", row.word(1), "code", row.last()), rows);
            }
        }
        return rows;
    }

    /** What differs and named codes, by these. */
    private static Map<FactPath, List<FactPath>> naming(Differences differences) {
        Map<FactPath, List<FactPath>> naming = new HashMap<>();
        for (FactPath fact : differences.rest()) {
            for (FactPath code : CodeReferences.named(differences.before(), fact)) {
                add(fact, code, naming);
            }
        }
        return naming;
    }

    private static Map<String, List<FactPath>> byNumber(List<FactPath> codes) {
        Map<String, List<FactPath>> byNumber = new HashMap<>();
        for (FactPath code : codes) {
            add(code, code.last(), byNumber);
        }
        return byNumber;
    }

    private static <T> void add(FactPath path, T key, Map<T, List<FactPath>> paths) {
        List<FactPath> some = paths.getOrDefault(key, new ArrayList<>());
        some.add(path);
        paths.put(key, some);
    }

    static void findChanged(Differences differences) {
        for (FactPath constant : differences.changed(Patterns.CODE.and("constant"))) {
            findRenamed(constant, differences);
        }
        for (FactPath value : differences.changed(Patterns.CODE_FIELD)) {
            FactPath stability = value.first(2).and("field", value.last(), "stability");
            boolean worded = differences.before(stability).equals(List.of("worded"));
            differences.explain(
                    worded ? "field-value-reworded" : "field-value-changed", value, Names.change(differences, value));
        }
    }

    /** A number that was left is taken again: by the same code, or by another, which nothing allows. */
    private static void findReturned(FactPath code, Map<FactPath, List<FactPath>> rows, Differences differences) {
        List<String> before = differences.buried(code.and("constant"));
        List<String> after = differences.after(code.and("constant"));
        if (!before.isEmpty()) {
            String what = Names.of(code) + " was " + LockLine.texts(before) + " until it was removed, and is "
                    + LockLine.texts(after);
            differences.explain(before.equals(after) ? "code-restored" : REUSED, code, what, with(code, rows));
        } else if (differences.isTaken(code, code)) {
            String what = Names.of(code) + " was another's until it was renumbered";
            differences.explain(REUSED, code, what, with(code, rows));
        }
    }

    private static void findMoved(
            FactPath gone,
            List<FactPath> sameNumber,
            Map<FactPath, List<FactPath>> rows,
            Map<FactPath, List<FactPath>> naming,
            Differences differences) {
        List<String> constant = differences.before(gone.and("constant"));
        List<FactPath> same = new ArrayList<>();
        for (FactPath code : sameNumber) {
            FactPath now = code.and("constant");
            if (differences.isOpen(now) && constant.equals(differences.after(now))) {
                same.add(code);
            }
        }
        if (same.size() == 1) {
            FactPath now = same.get(0);
            String what =
                    Names.of(gone) + " was " + LockLine.texts(constant) + " there and is now in table " + now.word(1);
            List<FactPath> explained = with(gone, naming);
            explained.addAll(with(now, rows));
            differences.explain("code-moved", gone, what, explained);
        }
    }

    /** A code with another name and another meaning is not the same code any more. */
    private static void findRenamed(FactPath fact, Differences differences) {
        FactPath code = fact.first(4);
        String constant = differences.before(fact).get(0);
        FactPath alias = code.and("alias", constant);
        boolean hasAlias = !differences.after(alias).isEmpty();
        if (!hasAlias && !same(differences, code.and("name")) && !same(differences, code.and("meaning"))) {
            boolean retired = !differences.before(code.and("retired")).isEmpty();
            String what = Names.of(code) + " was " + constant + " "
                    + LockLine.texts(differences.before(code.and("name"))) + " and is "
                    + differences.after(fact).get(0) + " " + LockLine.texts(differences.after(code.and("name")));
            differences.explain(retired ? REUSED : "code-replaced", code, what);
            return;
        }
        List<FactPath> explained = new ArrayList<>(List.of(fact, alias));
        explained.addAll(differences.changed(code.and("alias", FactPath.ANY))); // an alias names the constant
        differences.explain(
                hasAlias ? "constant-changed-with-alias" : "constant-changed",
                fact,
                Names.change(differences, fact),
                explained);
    }

    private static boolean same(Differences differences, FactPath fact) {
        List<String> before = differences.before(fact);
        return !before.isEmpty() && before.equals(differences.after(fact));
    }
}
