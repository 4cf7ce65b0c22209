package io.codebook.lock;

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
final class CodeReferences {
    private static final FactPath TABLE_FALLBACK = FactPath.of("table", FactPath.ANY, "fallback");
    private static final FactPath CODE_FALLBACK = Patterns.CODE.and("fallback");
    private static final FactPath SCHEMA_CODES = Patterns.SCHEMA.and("codes");

    private final SortedMap<FactPath, List<String>> facts;
    private final Map<FactPath, FactPath> moves;
    /** The codes that are gone, as others have their numbers: what named them names nothing. */
    private final Set<FactPath> takenOver;

    CodeReferences(SortedMap<FactPath, List<String>> facts, Map<FactPath, FactPath> moves) {
        this.facts = facts;
        this.moves = moves;
        takenOver = new HashSet<>(moves.values());
        takenOver.removeAll(moves.keySet());
    }

    /**
     * The facts with the new numbers wherever moved codes are named; but what names the same number as before, though
     * another code has it now, has stayed and not followed.
     */
    SortedMap<FactPath, List<String>> followed(SortedMap<FactPath, List<String>> now) {
        SortedMap<FactPath, List<String>> followed = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            FactPath path = fact.getKey();
            if (!isTakenOver(table(path), path.last())) {
                FactPath place = place(path);
                followed.put(place, values(path, fact.getValue(), now.getOrDefault(place, List.of())));
            }
        }
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            if (fact.getValue().equals(now.get(fact.getKey()))) {
                followed.put(fact.getKey(), fact.getValue());
            }
        }
        return followed;
    }

    /** The place of a fact with the new number, where it has one in its place. */
    FactPath place(FactPath path) {
        return path.first(path.words().size() - 1).and(renumbered(table(path), path.last()));
    }

    /** The table of the code that is the last word of a fact; empty when that is no code. */
    private String table(FactPath path) {
        if (path.matches(Patterns.MAPPED) || path.matches(Patterns.UNMAPPED)) {
            return path.word(1);
        }
        return path.matches(Patterns.ANSWER) ? codesFrom(facts, path) : "";
    }

    /** The values of a fact with the new numbers, where it has some, but for those that it has now in the same place. */
    List<String> values(FactPath path, List<String> values, List<String> now) {
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
    static Set<FactPath> named(SortedMap<FactPath, List<String>> facts, FactPath fact) {
        Set<FactPath> named = new LinkedHashSet<>();
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

    private static void addTargets(SortedMap<FactPath, List<String>> facts, FactPath row, Set<FactPath> named) {
        for (String target : facts.getOrDefault(row, List.of())) {
            named.add(code(row.word(2), target));
        }
    }

    private static FactPath code(String table, String code) {
        return FactPath.of("table", table, "code", code);
    }

    private static String codesFrom(SortedMap<FactPath, List<String>> facts, FactPath path) {
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
        FactPath place = code(table, code);
        return moves.getOrDefault(place, place).last();
    }

    private boolean isTakenOver(String table, String code) {
        return takenOver.contains(code(table, code));
    }
}
