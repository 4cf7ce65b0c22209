package io.codebook.compiler.accept;

import io.codebook.lock.FactPath;
import io.codebook.lock.diff.Change;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Traces paths back through moves. Each move starts from the result of the ones before. */
public final class MoveHistory {
    private static final NavigableMap<Integer, FactPath> NONE = Collections.emptyNavigableMap();

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

    /** Undoes the last move before a change, then the last one before that, and so on. */
    private FactPath origin(FactPath path, int end) {
        FactPath origin = path;
        int last = end;
        while (last >= 0) {
            int before = last;
            last = -1;
            FactPath from = origin;
            FactPath to = origin;
            for (FactPath within : origin.beginnings()) {
                Map.Entry<Integer, FactPath> move =
                        sources.getOrDefault(within, NONE).lowerEntry(before);
                if (move != null && move.getKey() > last) {
                    last = move.getKey();
                    from = move.getValue();
                    to = within;
                }
            }
            origin = origin.moved(to, from);
        }
        return origin;
    }
}
