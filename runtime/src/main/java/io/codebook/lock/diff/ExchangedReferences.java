package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What refers to codes that exchanged their numbers, such as the rows of a mapping. The rows of an exchange all follow their codes, or
 * all stay where they were; today's facts show which. Otherwise two rows could meet at one number.
 */
final class ExchangedReferences {
    private final CodeReferences references;
    private final SortedMap<FactPath, List<String>> facts;
    private final Map<FactPath, FactPath> exchanges;

    ExchangedReferences(
            CodeReferences references, SortedMap<FactPath, List<String>> facts, Map<FactPath, FactPath> exchanges) {
        this.references = references;
        this.facts = facts;
        this.exchanges = exchanges;
    }

    /** One code of each exchange, by each of its codes: those of all moves that lead back to where they start. */
    static Map<FactPath, FactPath> exchanges(Map<FactPath, FactPath> moves) {
        Map<FactPath, FactPath> left = new HashMap<>(moves);
        Set<FactPath> starts = new HashSet<>(moves.keySet());
        for (FactPath to : moves.values()) { // removeAll would search the values for each start
            starts.remove(to);
        }
        for (FactPath start : starts) {
            FactPath place = start;
            while (place != null) {
                place = left.remove(place);
            }
        }
        Map<FactPath, FactPath> exchanges = new HashMap<>();
        for (FactPath first : moves.keySet()) {
            for (FactPath place = first; left.containsKey(place); place = left.remove(place)) {
                exchanges.put(place, first);
            }
        }
        return exchanges;
    }

    /** The paths that refer to the same number as before, although another code has it now. */
    Set<FactPath> staying(SortedMap<FactPath, List<String>> now) {
        Map<FactPath, List<FactPath>> groups = new HashMap<>();
        for (FactPath path : exchanges.isEmpty() ? Set.<FactPath>of() : facts.keySet()) {
            String table = references.tableOfPath(path);
            FactPath exchange = table.isEmpty()
                    ? null
                    : exchanges.get(FactPath.table(table).at(FactType.CODE, CodeReferences.number(path)));
            if (exchange != null) {
                FactType owner = path.isWithin(FactType.MAPPING) ? FactType.MAPPING : FactType.OPERATION;
                FactPath key = path.up(owner).at(FactType.CODE, exchange.name());
                List<FactPath> group = groups.getOrDefault(key, new ArrayList<>());
                group.add(path);
                groups.put(key, group);
            }
        }
        Set<FactPath> staying = new HashSet<>();
        for (List<FactPath> group : groups.values()) {
            if (stays(group, now)) {
                staying.addAll(group);
            }
        }
        return staying;
    }

    /** Whether more of the facts are today where they were than where their codes are. */
    private boolean stays(List<FactPath> group, SortedMap<FactPath, List<String>> now) {
        int staying = 0;
        for (FactPath path : group) {
            List<String> values = facts.getOrDefault(path, List.of());
            staying += isSame(path, path, values, now) ? 1 : 0;
            staying -= isSame(path, references.place(path), values, now) ? 1 : 0;
        }
        return staying > 0;
    }

    private boolean isSame(FactPath path, FactPath place, List<String> values, SortedMap<FactPath, List<String>> now) {
        List<String> there = now.getOrDefault(place, List.of());
        return references.values(path, values, there).equals(there);
    }
}
