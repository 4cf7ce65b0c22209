package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where things were before changes that moved them. Each change starts from what the changes before it left. */
public final class MoveHistory {
    private final Map<Change, Integer> order = new HashMap<>();
    /** The paths before, by the path that each change moved them to and the order of the change. */
    private final Map<FactPath, NavigableMap<Integer, FactPath>> sources = new HashMap<>();

    /** A history without changes. */
    public MoveHistory() {}

    /**
     * The history of some changes.
     *
     * @param changes in their order
     * @return a history that can grow
     */
    public static MoveHistory of(List<Change> changes) {
        MoveHistory history = new MoveHistory();
        for (Change change : changes) {
            history.add(change);
        }
        return history;
    }

    /**
     * Adds a change that came after the others.
     *
     * @param change with or without moves
     */
    public void add(Change change) {
        int number = order.size();
        order.put(change, number);
        for (Map.Entry<FactPath, FactPath> move : change.moves().entrySet()) {
            NavigableMap<Integer, FactPath> to = sources.getOrDefault(move.getValue(), new TreeMap<>());
            to.put(number, move.getKey());
            sources.put(move.getValue(), to);
        }
    }

    /**
     * The path before all changes.
     *
     * @param path where something is now
     * @return the same path, unless it moved
     */
    public FactPath origin(FactPath path) {
        return origin(path, order.size());
    }

    /**
     * The path before all changes of the subject that a change names.
     *
     * @param change one of the changes
     * @return its subject's path, which for a move is named as it was just before
     */
    public FactPath origin(Change change) {
        boolean isMove = !change.moves().isEmpty();
        return origin(change.subject(), isMove ? order.getOrDefault(change, order.size()) : order.size());
    }

    private FactPath origin(FactPath path, int end) {
        FactPath origin = path;
        for (List<Move> last = last(path, end);
                !last.isEmpty();
                last = last(origin, last.get(0).number())) {
            origin = origin.moved(last.get(0).to(), last.get(0).from());
        }
        return origin;
    }

    private record Move(int number, FactPath from, FactPath to) {}

    /** The last move before a change that brought a path, or what it is within, to its place; none if nothing did. */
    private List<Move> last(FactPath path, int end) {
        List<Move> last = new ArrayList<>();
        for (FactPath to : path.beginnings()) {
            NavigableMap<Integer, FactPath> moves = sources.getOrDefault(to, new TreeMap<>());
            Map.Entry<Integer, FactPath> move = moves.lowerEntry(end);
            if (move != null && (last.isEmpty() || move.getKey() > last.get(0).number())) {
                last = List.of(new Move(move.getKey(), move.getValue(), to));
            }
        }
        return last;
    }
}
