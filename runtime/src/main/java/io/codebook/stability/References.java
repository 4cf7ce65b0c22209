package io.codebook.stability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts that name codes of other facts: rows of mappings, answers of operations, fallbacks, and codes of schemas. */
final class References {
    private static final Path TABLE_FALLBACK = Path.of("table", Path.ANY, "fallback");
    private static final Path CODE_FALLBACK = Patterns.CODE.and("fallback");
    private static final Path SCHEMA_CODES = Patterns.SCHEMA.and("codes");

    private final SortedMap<Path, List<String>> facts;
    private final Map<Path, Path> moves;
    /** The codes that are gone, as others have their numbers: what named them names nothing. */
    private final Set<Path> takenOver;

    References(SortedMap<Path, List<String>> facts, Map<Path, Path> moves) {
        this.facts = facts;
        this.moves = moves;
        takenOver = new HashSet<>(moves.values());
        takenOver.removeAll(moves.keySet());
    }

    /**
     * The facts with the new numbers wherever moved codes are named; but what names the same number as before, though
     * another code has it now, has stayed and not followed.
     */
    SortedMap<Path, List<String>> followed(SortedMap<Path, List<String>> now) {
        SortedMap<Path, List<String>> followed = new TreeMap<>();
        for (Map.Entry<Path, List<String>> fact : facts.entrySet()) {
            Path path = fact.getKey();
            if (!isTakenOver(table(path), path.last())) {
                Path place = place(path);
                followed.put(place, values(path, fact.getValue(), now.getOrDefault(place, List.of())));
            }
        }
        for (Map.Entry<Path, List<String>> fact : facts.entrySet()) {
            if (fact.getValue().equals(now.get(fact.getKey()))) {
                followed.put(fact.getKey(), fact.getValue());
            }
        }
        return followed;
    }

    /** The place of a fact with the new number, where it has one in its place. */
    Path place(Path path) {
        return path.first(path.words().size() - 1).and(renumbered(table(path), path.last()));
    }

    /** The table of the code that is the last word of a fact; empty when that is no code. */
    private String table(Path path) {
        if (path.matches(Patterns.MAPPED) || path.matches(Patterns.UNMAPPED)) {
            return path.word(1);
        }
        return path.matches(Patterns.ANSWER) ? codesFrom(facts, path) : "";
    }

    /** The values of a fact with the new numbers, where it has some, but for those that it has now in the same place. */
    List<String> values(Path path, List<String> values, List<String> now) {
        if (path.matches(Patterns.MAPPED) || path.matches(Patterns.OTHERWISE)) {
            return renumbered(path.word(2), values, now);
        }
        if (path.matches(TABLE_FALLBACK)) {
            return renumbered(codesFrom(facts, path), values, now);
        }
        if (path.matches(CODE_FALLBACK)) {
            return renumbered(path.word(1), values, now);
        }
        if (path.matches(SCHEMA_CODES)) {
            List<String> codesOf = facts.getOrDefault(path.first(2).and("codes-of"), List.of(""));
            List<String> codes = new ArrayList<>(renumbered(codesOf.get(0), values, List.of()));
            Collections.sort(codes);
            return List.copyOf(codes);
        }
        return values;
    }

    /** The codes that a fact names, if it is a row or an answer. */
    static Set<Path> named(SortedMap<Path, List<String>> facts, Path fact) {
        Set<Path> named = new LinkedHashSet<>();
        if (fact.matches(Patterns.ANSWER)) {
            named.add(code(codesFrom(facts, fact), fact.last()));
        } else if (fact.matches(Patterns.OTHERWISE) || fact.matches(Patterns.OTHERWISE_NONE)) {
            addTargets(facts, fact.first(3).and("otherwise"), named);
        } else if (fact.matches(Patterns.MAPPED) || fact.matches(Patterns.UNMAPPED)) {
            named.add(code(fact.word(1), fact.last()));
            // A row that has lost its only target stands among those without one.
            addTargets(facts, fact.first(3).and("code", fact.last()), named);
        }
        return named;
    }

    private static void addTargets(SortedMap<Path, List<String>> facts, Path row, Set<Path> named) {
        for (String target : facts.getOrDefault(row, List.of())) {
            named.add(code(row.word(2), target));
        }
    }

    private static Path code(String table, String code) {
        return Path.of("table", table, "code", code);
    }

    private static String codesFrom(SortedMap<Path, List<String>> facts, Path path) {
        return facts.getOrDefault(path.first(2).and("codes-from"), List.of("")).get(0);
    }

    private List<String> renumbered(String table, List<String> codes, List<String> now) {
        List<String> renumbered = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (i < now.size() && now.get(i).equals(code)) {
                renumbered.add(code);
            } else if (!isTakenOver(table, code)) {
                renumbered.add(renumbered(table, code));
            }
        }
        return renumbered.isEmpty() ? codes : List.copyOf(renumbered);
    }

    private String renumbered(String table, String code) {
        Path place = code(table, code);
        return moves.getOrDefault(place, place).last();
    }

    private boolean isTakenOver(String table, String code) {
        return takenOver.contains(code(table, code));
    }
}
