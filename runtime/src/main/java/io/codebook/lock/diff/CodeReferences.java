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
    /** One code of each exchange, by each of its codes. */
    private final Map<FactPath, FactPath> exchanges;

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
        exchanges = ExchangedReferences.exchanges(moves);
    }

    /**
     * Whether a fact is nothing but a reference, so that it keeps no number taken when it is removed.
     *
     * @param path a path
     * @return true for rows of mappings, {@code otherwise}, and answers with what is within them
     */
    public static boolean isReference(FactPath path) {
        return path.is(FactType.MAPPED_CODE)
                || path.is(FactType.UNMAPPED_CODE)
                || path.is(FactType.OTHERWISE)
                || path.is(FactType.OTHERWISE_NONE)
                || path.isWithin(FactType.ANSWER);
    }

    /**
     * All facts, with the new numbers wherever they refer to codes that moved. Where codes exchanged their numbers, what refers to
     * them may also have stayed.
     *
     * @param now the facts of today
     * @return values by path
     */
    public SortedMap<FactPath, List<String>> followed(SortedMap<FactPath, List<String>> now) {
        Set<FactPath> staying = new ExchangedReferences(this, facts, exchanges).staying(now);
        SortedMap<FactPath, List<String>> followed = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            FactPath path = fact.getKey();
            if (!isOfCodeTakenOver(path)) {
                FactPath place = staying.contains(path) ? path : place(path);
                followed.put(place, values(path, fact.getValue(), now.getOrDefault(place, List.of())));
            }
        }
        Set<FactPath> goals = new HashSet<>(moves.values());
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            FactPath reference = reference(fact.getKey());
            boolean isSame = fact.getValue().equals(now.get(fact.getKey()))
                    && facts.getOrDefault(reference, List.of()).equals(now.getOrDefault(reference, List.of()));
            if (isSame && !goals.contains(code(tableOfPath(fact.getKey()), number(fact.getKey())))) {
                followed.putIfAbsent(fact.getKey(), fact.getValue()); // of a new code at the number that was left
            }
        }
        return followed;
    }

    /**
     * Whether a row or an answer is of a code whose number another code took over, so that it is gone.
     *
     * @param path a path before the moves
     * @return false for everything else
     */
    public boolean isOfCodeTakenOver(FactPath path) {
        return takenOver.contains(code(tableOfPath(path), number(path)));
    }

    /**
     * The path of a fact after the moves.
     *
     * @param path a path before them
     * @return the same path, unless it refers to a code that moved
     */
    public FactPath place(FactPath path) {
        String table = tableOfPath(path);
        FactPath place = code(table, number(path));
        if (table.isEmpty() || !moves.containsKey(place)) {
            return path;
        }
        return withNumber(path, moves.get(place).name());
    }

    /** The beginning of a path that ends with the number of a code. */
    private static FactPath reference(FactPath path) {
        return path.isWithin(FactType.ANSWER) ? path.up(FactType.ANSWER) : path;
    }

    /**
     * The number of the code that a row or an answer is about.
     *
     * @param path the path of a row, or one within an answer
     * @return the number
     */
    public static String number(FactPath path) {
        return reference(path).name();
    }

    /**
     * A row, or something within an answer, about another number.
     *
     * @param path the path of a row, or one within an answer
     * @param number the other number
     * @return its path
     */
    public static FactPath withNumber(FactPath path, String number) {
        FactPath reference = reference(path);
        return path.moved(reference, reference.renamed(number));
    }

    /**
     * The table of the code that a row or an answer is about.
     *
     * @param path a path
     * @return its id; empty when the path is about something else
     */
    public String tableOfPath(FactPath path) {
        if (path.is(FactType.MAPPED_CODE) || path.is(FactType.UNMAPPED_CODE)) {
            return path.name(FactType.MAPPINGS);
        }
        return path.isWithin(FactType.ANSWER) ? codesFrom(facts, path) : "";
    }

    /**
     * The table of the codes whose numbers are the values of a fact.
     *
     * @param path its path
     * @return its id; empty when the values are something else
     */
    public String tableOfValues(FactPath path) {
        if (path.is(FactType.MAPPED_CODE) || path.is(FactType.OTHERWISE)) {
            return path.name(FactType.MAPPING);
        }
        if (path.is(FactType.TABLE_FALLBACK)) {
            return codesFrom(facts, path);
        }
        if (path.is(FactType.FALLBACK)) {
            return path.name(FactType.TABLE);
        }
        if (path.is(FactType.SELECTED_CODES)) {
            FactPath codesOf = path.up(FactType.SCHEMA).at(FactType.CODES_OF);
            return String.join("", facts.getOrDefault(codesOf, List.of()));
        }
        return "";
    }

    /**
     * The values of a fact after the moves.
     *
     * @param path its path before them
     * @param values its values before them
     * @param now its values today, which show whether it stayed where codes exchanged their numbers
     * @return the same values, unless some are numbers of codes that moved
     */
    public List<String> values(FactPath path, List<String> values, List<String> now) {
        String table = tableOfValues(path);
        if (table.isEmpty() || moves.isEmpty()) {
            return values;
        }
        boolean mayStay = true;
        List<String> followed = new ArrayList<>();
        for (String code : values) {
            FactPath place = code(table, code);
            if (takenOver.contains(place)) {
                mayStay = false;
            } else {
                followed.add(renumbered(table, code));
                mayStay &= moves.containsKey(place) == exchanges.containsKey(place);
            }
        }
        if (path.is(FactType.SELECTED_CODES)) {
            Collections.sort(followed);
        }
        boolean stays = mayStay && (values.equals(now) || equal(values, now) > equal(followed, now));
        return stays || followed.isEmpty() ? values : List.copyOf(followed);
    }

    /** How many values are the same at the same index. */
    private static int equal(List<String> some, List<String> others) {
        int equal = 0;
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            equal += some.get(i).equals(others.get(i)) ? 1 : 0;
        }
        return equal;
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
        if (fact.isWithin(FactType.ANSWER)) {
            codes.add(code(codesFrom(facts, fact), number(fact)));
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

    private String renumbered(String table, String code) {
        FactPath place = code(table, code);
        return moves.getOrDefault(place, place).name();
    }
}
