package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts that refer to codes by their numbers: rows of mappings, answers of operations, fallbacks, codes of schemas. */
public final class CodeReferences {
    private final SortedMap<FactPath, List<String>> facts;
    private final Map<FactPath, FactPath> moves;
    /** Codes whose numbers were taken over: what referred to them refers to nothing. */
    private final Set<FactPath> takenOver;

    /**
     * References to codes that move.
     *
     * @param facts all facts, before the moves
     * @param moves the new path of each code that gets another number, by its old path
     */
    public CodeReferences(SortedMap<FactPath, List<String>> facts, Map<FactPath, FactPath> moves) {
        this.facts = facts;
        this.moves = moves;
        takenOver = new HashSet<>(moves.values());
        takenOver.removeAll(moves.keySet());
    }

    /**
     * Whether a fact is nothing but a reference, so that it keeps no number taken when it is removed.
     *
     * @param path a path
     * @return true for rows of mappings, {@code otherwise}, and answers
     */
    public static boolean isReference(FactPath path) {
        return path.is(FactType.MAPPED_CODE)
                || path.is(FactType.UNMAPPED_CODE)
                || path.is(FactType.OTHERWISE)
                || path.is(FactType.OTHERWISE_NONE)
                || path.is(FactType.ANSWER);
    }

    /**
     * All facts, with the new numbers wherever they refer to codes that moved. What refers to the same number now as before,
     * though another code has it, has stayed.
     *
     * @param now the facts of today
     * @return values by path
     */
    public SortedMap<FactPath, List<String>> followed(SortedMap<FactPath, List<String>> now) {
        SortedMap<FactPath, List<String>> followed = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            FactPath path = fact.getKey();
            if (!isTakenOver(table(path), path.name())) {
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

    /**
     * The path of a fact after the moves.
     *
     * @param path a path before them
     * @return the same path, unless it ends with the number of a code that moved
     */
    public FactPath place(FactPath path) {
        String table = table(path);
        return table.isEmpty() ? path : path.renamed(renumbered(table, path.name()));
    }

    /** The table of the code that a path ends with; empty when it ends with something else. */
    private String table(FactPath path) {
        if (path.is(FactType.MAPPED_CODE) || path.is(FactType.UNMAPPED_CODE)) {
            return path.name(FactType.MAPPINGS);
        }
        return path.is(FactType.ANSWER) ? codesFrom(facts, path) : "";
    }

    /**
     * The values of a fact after the moves.
     *
     * @param path its path before them
     * @param values its values before them
     * @param now its values today; those that are the same at the same index stay
     * @return the same values, unless some are numbers of codes that moved
     */
    public List<String> values(FactPath path, List<String> values, List<String> now) {
        if (path.is(FactType.MAPPED_CODE) || path.is(FactType.OTHERWISE)) {
            return renumbered(path.name(FactType.MAPPING), values, now);
        }
        if (path.is(FactType.TABLE_FALLBACK)) {
            return renumbered(codesFrom(facts, path), values, now);
        }
        if (path.is(FactType.FALLBACK)) {
            return renumbered(path.name(FactType.TABLE), values, now);
        }
        if (path.is(FactType.SELECTED_CODES)) {
            FactPath codesOf = path.up(FactType.SCHEMA).at(FactType.CODES_OF);
            String table = String.join("", facts.getOrDefault(codesOf, List.of()));
            List<String> codes = new ArrayList<>(renumbered(table, values, List.of()));
            Collections.sort(codes);
            return List.copyOf(codes);
        }
        return values;
    }

    /**
     * The codes that a row of a mapping or an answer refers to.
     *
     * @param facts all facts of the lock that has it
     * @param fact its path
     * @return paths of codes; empty for other facts
     */
    public static Set<FactPath> codesOf(SortedMap<FactPath, List<String>> facts, FactPath fact) {
        Set<FactPath> codes = new LinkedHashSet<>();
        if (fact.is(FactType.ANSWER)) {
            codes.add(code(codesFrom(facts, fact), fact.name()));
        } else if (fact.is(FactType.OTHERWISE) || fact.is(FactType.OTHERWISE_NONE)) {
            addTargets(facts, fact.up(FactType.MAPPING).at(FactType.OTHERWISE), codes);
        } else if (isReference(fact)) {
            codes.add(code(fact.name(FactType.MAPPINGS), fact.name()));
            // A row that lost its only target is among those without one.
            addTargets(facts, fact.up(FactType.MAPPING).at(FactType.MAPPED_CODE, fact.name()), codes);
        }
        return codes;
    }

    private static void addTargets(SortedMap<FactPath, List<String>> facts, FactPath row, Set<FactPath> codes) {
        for (String target : facts.getOrDefault(row, List.of())) {
            codes.add(code(row.name(FactType.MAPPING), target));
        }
    }

    private static FactPath code(String table, String code) {
        return FactPath.table(table).at(FactType.CODE, code);
    }

    private static String codesFrom(SortedMap<FactPath, List<String>> facts, FactPath path) {
        FactPath codesFrom = path.up(FactType.TABLE).at(FactType.CODES_FROM);
        return String.join("", facts.getOrDefault(codesFrom, List.of()));
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
        return moves.getOrDefault(place, place).name();
    }

    private boolean isTakenOver(String table, String code) {
        return takenOver.contains(code(table, code));
    }
}
