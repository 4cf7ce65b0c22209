package io.codebook.lock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where things stood before changes that moved them, of which each started from what those before it had left. */
public final class MoveHistory {
    private final Map<Change, Integer> order = new HashMap<>();
    /** The places before, by the place that each change moved them to, and the order of the change. */
    private final Map<FactPath, NavigableMap<Integer, FactPath>> sources = new HashMap<>();

    /** The origins before some changes, which are in their order. */
    public static MoveHistory before(List<Change> changes) {
        MoveHistory origins = new MoveHistory();
        changes.forEach(origins::add);
        return origins;
    }

    /** Adds a change that came after the others. */
    void add(Change change) {
        int number = order.size();
        order.put(change, number);
        change.moves()
                .forEach((from, to) ->
                        sources.computeIfAbsent(to, place -> new TreeMap<>()).put(number, from));
    }

    /**
     * Where something stood before all changes.
     *
     * @param path where it is now
     * @return the same path, unless it has moved
     */
    public FactPath of(FactPath path) {
        return of(path, order.size());
    }

    /**
     * Where something that a change found stood before all changes.
     *
     * @param path where it was just before the change
     * @param change one of the changes
     * @return the same path, unless it has moved
     */
    public FactPath of(FactPath path, Change change) {
        return of(path, order.getOrDefault(change, order.size()));
    }

    private FactPath of(FactPath path, int end) {
        FactPath origin = path;
        for (Move move = last(origin, end); move != null; move = last(origin, move.number())) {
            origin = move.from().and(origin.after(move.to()));
        }
        return origin;
    }

    private record Move(int number, FactPath from, FactPath to) {}

    /** The last move before a change that something, or what it is within, has made to this place; or null. */
    private @Nullable Move last(FactPath path, int end) {
        Move last = null;
        for (int length = 1; length <= path.words().size(); length++) {
            FactPath to = path.first(length);
            NavigableMap<Integer, FactPath> moves = sources.get(to);
            Map.Entry<Integer, FactPath> move = moves == null ? null : moves.lowerEntry(end);
            if (move != null && (last == null || move.getKey() > last.number())) {
                last = new Move(move.getKey(), move.getValue(), to);
            }
        }
        return last;
    }
}
