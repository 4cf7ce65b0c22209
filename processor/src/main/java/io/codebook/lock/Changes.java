package io.codebook.lock;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed, as a build tells it: as {@link Stability} says, and more of reservations and schemas than a running program
 * has to know.
 */
public final class Changes {
    private Changes() {}

    /**
     * Compares what is there with what was promised.
     *
     * @param accepted the lock
     * @param current the facts of today, without history
     * @return every change, in the order of the rules; empty when all is as promised
     */
    public static List<Change> between(CodesLock accepted, CodesLock current) {
        if (accepted.equals(current)) {
            return List.of(); // as in most builds, which need not load a rule
        }
        Differences differences = new Differences(accepted, current);
        if (differences.rest().isEmpty()) {
            return List.of(); // nor need they where the lock has a history
        }
        Stability.explainLarge(differences);
        ReservationRules.find(differences);
        SchemaRules.find(differences);
        Stability.explainSmall(differences);
        return differences.changes();
    }

    /** Those changes that are moves, or bring some along, in their order. */
    static List<Change> moves(List<Change> changes) {
        List<Change> moves = new ArrayList<>();
        for (Change change : changes) {
            if (!change.moves().isEmpty()) {
                moves.add(change);
            }
        }
        return List.copyOf(moves);
    }
}
