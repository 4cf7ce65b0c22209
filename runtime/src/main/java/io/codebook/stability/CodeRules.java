package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** Codes that are new, gone or others, and with them what names them: rows of mappings and answers of operations. */
final class CodeRules {
    static final String REUSED = "retired-reused";

    private CodeRules() {}

    static void findReturnedAndMoved(Differences differences) {
        for (Path code : differences.added(Patterns.CODE)) {
            findReturned(code, differences);
        }
        for (Path code : differences.removed(Patterns.CODE)) {
            if (differences.isKept(code.first(2))) { // otherwise, that the table is gone says more
                findMoved(code, differences);
            }
        }
    }

    static void findAddedAndRemoved(Differences differences) {
        for (Path code : differences.added(Patterns.CODE)) {
            differences.explain("code-added", code, Names.of(code) + " is new", withRows(code, differences));
        }
        for (Path code : differences.removed(Patterns.CODE)) {
            String what = Names.change(differences, code);
            differences.explain("code-removed", code, what, withWhatNamed(code, differences));
        }
    }

    /** A new code and its rows in mappings. */
    static List<Path> withRows(Path code, Differences differences) {
        List<Path> explained = new ArrayList<>(List.of(code));
        explained.addAll(differences.added(Path.of("mapping", code.word(1), Path.ANY, "code", code.last())));
        explained.addAll(differences.added(Path.of("mapping", code.word(1), Path.ANY, "none", code.last())));
        return explained;
    }

    /** A code that is gone, and all that named it. */
    private static List<Path> withWhatNamed(Path code, Differences differences) {
        List<Path> explained = new ArrayList<>(List.of(code));
        for (Path fact : differences.rest()) {
            if (References.names(differences.before(), fact, code)) {
                explained.add(fact);
            }
        }
        return explained;
    }

    static void findChanged(Differences differences) {
        for (Path constant : differences.changed(Patterns.CODE.and("constant"))) {
            findRenamed(constant, differences);
        }
        for (Path value : differences.changed(Patterns.CODE_FIELD)) {
            Path stability = value.first(2).and("field", value.last(), "stability");
            boolean worded = differences.before(stability).equals(List.of("worded"));
            differences.explain(
                    worded ? "field-value-reworded" : "field-value-changed", value, Names.change(differences, value));
        }
    }

    /** A number that was left is taken again: by the same code, or by another, which nothing allows. */
    private static void findReturned(Path code, Differences differences) {
        List<String> before = differences.buried(code.and("constant"));
        List<String> after = differences.after(code.and("constant"));
        if (!before.isEmpty()) {
            String what = Names.of(code) + " was " + LockLine.texts(before) + " until it was removed, and is "
                    + LockLine.texts(after);
            differences.explain(
                    before.equals(after) ? "code-restored" : REUSED, code, what, withRows(code, differences));
        } else if (differences.isTaken(code, code)) {
            String what = Names.of(code) + " was another's until it was renumbered";
            differences.explain(REUSED, code, what, withRows(code, differences));
        }
    }

    private static void findMoved(Path gone, Differences differences) {
        List<String> constant = differences.before(gone.and("constant"));
        List<Path> same = new ArrayList<>();
        for (Path code : differences.added(Patterns.CODE)) {
            if (code.last().equals(gone.last()) && constant.equals(differences.after(code.and("constant")))) {
                same.add(code);
            }
        }
        if (same.size() == 1) {
            Path now = same.get(0);
            String what =
                    Names.of(gone) + " was " + LockLine.texts(constant) + " there and is now in table " + now.word(1);
            List<Path> explained = withWhatNamed(gone, differences);
            explained.addAll(withRows(now, differences));
            differences.explain("code-moved", gone, what, explained);
        }
    }

    /** A code with another name and another meaning is not the same code any more. */
    private static void findRenamed(Path fact, Differences differences) {
        Path code = fact.first(4);
        String constant = differences.before(fact).get(0);
        Path alias = code.and("alias", constant);
        boolean hasAlias = !differences.after(alias).isEmpty();
        if (!hasAlias && !same(differences, code.and("name")) && !same(differences, code.and("meaning"))) {
            boolean retired = !differences.before(code.and("retired")).isEmpty();
            String what = Names.of(code) + " was " + constant + " "
                    + LockLine.texts(differences.before(code.and("name"))) + " and is "
                    + differences.after(fact).get(0) + " " + LockLine.texts(differences.after(code.and("name")));
            differences.explain(retired ? REUSED : "code-replaced", code, what);
            return;
        }
        List<Path> explained = new ArrayList<>(List.of(fact, alias));
        explained.addAll(differences.changed(code.and("alias", Path.ANY))); // an alias names the constant
        differences.explain(
                hasAlias ? "constant-changed-with-alias" : "constant-changed",
                fact,
                Names.change(differences, fact),
                explained);
    }

    private static boolean same(Differences differences, Path fact) {
        List<String> before = differences.before(fact);
        return !before.isEmpty() && before.equals(differences.after(fact));
    }
}
