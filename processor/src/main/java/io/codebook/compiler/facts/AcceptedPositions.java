package io.codebook.compiler.facts;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The positions of operations and values in today's order, as far as possible with those that a lock has. */
final class AcceptedPositions {
    private AcceptedPositions() {}

    /** The positions by their paths. */
    static Map<FactPath, List<String>> of(CodesLock today, CodesLock accepted) {
        Map<FactPath, List<FactPath>> enums = new HashMap<>();
        for (FactPath fact : today.facts().keySet()) {
            FactType owner = fact.is(FactType.OPERATION_POSITION)
                    ? FactType.TABLE
                    : fact.is(FactType.VALUE_POSITION) ? FactType.FIELD : FactType.LOCK;
            if (owner != FactType.LOCK) {
                enums.computeIfAbsent(fact.up(owner), constants -> new ArrayList<>())
                        .add(fact);
            }
        }
        Map<FactPath, List<String>> all = new HashMap<>();
        SortedMap<FactPath, List<String>> current =
                enums.isEmpty() ? accepted.facts() : new LockHistory(accepted).current();
        for (List<FactPath> positions : enums.values()) {
            positions.sort(Comparator.comparing(position -> String.join("", today.values(position))));
            List<List<String>> before = new ArrayList<>();
            for (FactPath position : positions) {
                before.add(current.getOrDefault(position, List.of()));
            }
            List<String> now = Positions.of(before);
            for (int i = 0; i < now.size(); i++) {
                all.put(positions.get(i), List.of(now.get(i)));
            }
        }
        return all;
    }
}
