package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import io.codebook.lock.diff.CodeReferences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where things may have moved, by the records of a lock. The records have no order, so after several moves of one code there are
 * several places.
 */
final class RecordedMoves {
    private final CodeReferences references;
    private final Map<FactPath, List<FactPath>> forward = new HashMap<>();
    private final Map<FactPath, List<FactPath>> back = new HashMap<>();

    /**
     * The moves since a lock.
     *
     * @param older the lock before them
     * @param records of the moves
     */
    RecordedMoves(CodesLock older, List<FactPath> records) {
        references = new CodeReferences(older.facts(), Map.of());
        for (FactPath record : records) {
            FactPath from = LockRecord.subject(record);
            for (FactPath to : LockRecord.destinations(record)) {
                add(forward, from, to);
                add(back, to, from);
            }
        }
    }

    private static void add(Map<FactPath, List<FactPath>> moves, FactPath from, FactPath to) {
        List<FactPath> all = moves.getOrDefault(from, new ArrayList<>());
        all.add(to);
        moves.put(from, all);
    }

    /** The places where something may be now, that of the older lock among them. */
    Set<FactPath> after(FactPath path) {
        return reached(path, forward);
    }

    /** The places where something may have been in the older lock, that of now among them. */
    Set<FactPath> before(FactPath path) {
        return reached(path, back);
    }

    private Set<FactPath> reached(FactPath path, Map<FactPath, List<FactPath>> moves) {
        if (moves.isEmpty()) {
            return Set.of(path);
        }
        Set<FactPath> reached = new LinkedHashSet<>(List.of(path));
        List<FactPath> open = new ArrayList<>(reached);
        for (int i = 0; i < open.size(); i++) {
            for (FactPath next : next(open.get(i), moves)) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** What a path belongs to, the code among it of which it is a row or an answer. */
    List<FactPath> owners(FactPath path) {
        List<FactPath> owners = new ArrayList<>(path.beginnings());
        owners.remove(path);
        if (CodeReferences.isReference(path)) {
            owners.addAll(code(references.tableOfPath(path), CodeReferences.number(path))
                    .beginnings());
        }
        return owners;
    }

    private List<FactPath> next(FactPath path, Map<FactPath, List<FactPath>> moves) {
        List<FactPath> next = new ArrayList<>();
        for (FactPath within : path.beginnings()) {
            for (FactPath to : moves.getOrDefault(within, List.of())) {
                next.add(path.moved(within, to));
            }
        }
        for (FactPath to :
                moves.getOrDefault(code(references.tableOfPath(path), CodeReferences.number(path)), List.of())) {
            next.add(CodeReferences.withNumber(path, to.name()));
        }
        return next;
    }

    /** Whether values are the same as in the older lock, but for the numbers of codes that moved. */
    boolean isSame(FactPath path, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return true;
        }
        String table = references.tableOfValues(path);
        if (forward.isEmpty() || table.isEmpty() || after.isEmpty()) {
            return false;
        }
        Set<String> places = new HashSet<>();
        for (String code : before) {
            boolean isThere = back.containsKey(code(table, code)); // another code may have taken its number over
            for (FactPath place : after(code(table, code))) {
                places.add(place.name());
                isThere |= after.contains(place.name());
            }
            if (!isThere) {
                return false;
            }
        }
        return places.containsAll(after);
    }

    private static FactPath code(String table, String code) {
        return FactPath.table(table).at(FactType.CODE, code);
    }
}
