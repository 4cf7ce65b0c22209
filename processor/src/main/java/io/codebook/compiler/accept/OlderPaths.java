package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.CodeReferences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the facts of changes were in the older lock, by the moves of these changes. */
final class OlderPaths {
    private final CodesLock older;
    private final MoveHistory history;
    private final CodeReferences references;

    OlderPaths(CodesLock older, List<Change> changes) {
        this.older = older;
        history = MoveHistory.of(changes);
        Map<FactPath, FactPath> back = new HashMap<>();
        for (Change change : changes) {
            for (Map.Entry<FactPath, FactPath> move : change.moves().entrySet()) {
                if (move.getValue().is(FactType.CODE)) {
                    back.put(move.getValue(), move.getKey());
                }
            }
        }
        references = new CodeReferences(older.facts(), back);
    }

    /** The facts of a change; a row or an answer may have followed its code, or stayed. */
    Set<FactPath> of(Change change) {
        Set<FactPath> paths = new HashSet<>();
        for (FactPath fact : change.facts()) {
            FactPath origin = history.origin(fact);
            paths.add(origin);
            paths.add(references.place(origin));
        }
        return paths;
    }

    /** The facts of what a change moves. */
    Set<FactPath> moved(Change change) {
        Set<FactPath> paths = new HashSet<>();
        for (FactPath from : change.moves().keySet()) {
            FactPath origin = from.equals(change.subject()) ? history.origin(change) : from;
            paths.addAll(origin.in(older.facts()).keySet());
        }
        return paths;
    }
}
