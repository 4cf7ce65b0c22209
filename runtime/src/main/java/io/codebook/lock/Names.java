package io.codebook.lock;

import java.util.List;

/** What to call things in messages. */
final class Names {
    private Names() {}

    /** A fact with both values side by side, or that a subject is new or gone. */
    static String change(Differences differences, FactPath path) {
        List<String> before = differences.before(path);
        List<String> after = differences.after(path);
        if (before.isEmpty() && after.isEmpty()) {
            boolean isNew = Differences.has(differences.after(), path);
            return of(path) + (isNew ? " is new" : " was promised and is gone");
        }
        return of(path) + " was " + shown(before) + " and is " + shown(after);
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "not there" : LockLine.texts(values);
    }

    /** Such as {@code code 4009 of table iot} or {@code meaning of code 4009 of table iot}. */
    static String of(FactPath path) {
        List<String> words = path.words();
        if (path.isWithin(FactPath.of("mapping", FactPath.ANY, FactPath.ANY))) {
            return inMapping(words);
        }
        if (path.isWithin(Patterns.SCHEMA)) {
            String schema = "schema " + words.get(1);
            return words.size() == 2 ? schema : String.join(" ", words.subList(2, words.size())) + " of " + schema;
        }
        boolean group = path.matches(FactPath.of("table", FactPath.ANY, "operation", FactPath.ANY));
        return path.isWithin(FactPath.of("table", FactPath.ANY)) && !group ? inTable(words) : path.toString();
    }

    private static String inMapping(List<String> words) {
        String mapping = "the mapping from " + words.get(1) + " to " + words.get(2);
        if (words.size() < 5) {
            return words.size() < 4 ? mapping : words.get(3) + " in " + mapping;
        }
        return "code " + words.get(4) + " in " + mapping;
    }

    private static String inTable(List<String> words) {
        String table = "table " + words.get(1);
        if (words.size() < 4) {
            return words.size() == 2 ? table : words.get(2) + " of " + table;
        }
        boolean operation = words.get(2).equals("operation");
        int subject = operation ? 5 : 4;
        String name = words.get(2) + " " + words.get(subject - 1)
                + (operation && !words.get(3).equals("-") ? " of " + words.get(3) : "") + " of " + table;
        return words.size() == subject ? name : String.join(" ", words.subList(subject, words.size())) + " of " + name;
    }
}
