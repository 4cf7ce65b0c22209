package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts that name codes of other facts: rows of mappings, answers of operations, and fallbacks. */
final class References {
    private static final Path TABLE_FALLBACK = Path.of("table", Path.ANY, "fallback");
    private static final Path CODE_FALLBACK = Patterns.CODE.and("fallback");

    private final SortedMap<Path, List<String>> facts;
    private final Map<Path, Path> moves;

    References(SortedMap<Path, List<String>> facts, Map<Path, Path> moves) {
        this.facts = facts;
        this.moves = moves;
    }

    /** The facts with the new numbers wherever moved codes are named. */
    SortedMap<Path, List<String>> followed() {
        SortedMap<Path, List<String>> followed = new TreeMap<>();
        for (Map.Entry<Path, List<String>> fact : facts.entrySet()) {
            Path path = fact.getKey();
            List<String> values = fact.getValue();
            if (path.matches(Patterns.MAPPED)) {
                followed.put(renumbered(path.word(1), path), renumbered(path.word(2), values));
            } else if (path.matches(Patterns.UNMAPPED)) {
                followed.put(renumbered(path.word(1), path), values);
            } else if (path.matches(Patterns.ANSWER)) {
                followed.put(renumbered(codesFrom(facts, path), path), values);
            } else if (path.matches(TABLE_FALLBACK)) {
                followed.put(path, renumbered(codesFrom(facts, path), values));
            } else if (path.matches(CODE_FALLBACK)) {
                followed.put(path, renumbered(path.word(1), values));
            } else {
                followed.put(path, values);
            }
        }
        return followed;
    }

    /** Whether a fact is a row or an answer that names a code. */
    static boolean names(SortedMap<Path, List<String>> facts, Path fact, Path code) {
        String table = code.word(1);
        String number = code.last();
        if (fact.matches(Patterns.ANSWER)) {
            return fact.last().equals(number) && codesFrom(facts, fact).equals(table);
        }
        if (!fact.matches(Patterns.MAPPED) && !fact.matches(Patterns.UNMAPPED)) {
            return false;
        }
        // A row that has lost its only target stands among those without one.
        Path row = fact.first(3).and("code", fact.last());
        boolean from = fact.word(1).equals(table) && fact.last().equals(number);
        return from
                || (fact.word(2).equals(table)
                        && facts.getOrDefault(row, List.of()).contains(number));
    }

    private static String codesFrom(SortedMap<Path, List<String>> facts, Path path) {
        return facts.getOrDefault(path.first(2).and("codes-from"), List.of("")).get(0);
    }

    private Path renumbered(String table, Path path) {
        return path.first(path.words().size() - 1).and(renumbered(table, path.last()));
    }

    private List<String> renumbered(String table, List<String> codes) {
        List<String> renumbered = new ArrayList<>();
        for (String code : codes) {
            renumbered.add(renumbered(table, code));
        }
        return List.copyOf(renumbered);
    }

    private String renumbered(String table, String code) {
        Path place = Path.of("table", table, "code", code);
        return moves.getOrDefault(place, place).last();
    }
}
