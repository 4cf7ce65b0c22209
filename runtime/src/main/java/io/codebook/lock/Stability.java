package io.codebook.lock;

import java.util.List;

/** Judges what is there now by what was promised. The gate of a build and a running program judge alike. */
public final class Stability {
    private Stability() {}

    /**
     * Compares what is there with what was promised.
     *
     * @param accepted the lock
     * @param current the facts of today, without history
     * @return every change, in the order of the rules; empty when all is as promised
     */
    public static List<Change> compare(CodesLock accepted, CodesLock current) {
        Differences differences = new Differences(accepted, current);
        explainLarge(differences);
        explainSmall(differences);
        return differences.changes();
    }

    /** What explains much looks before what explains little. */
    static void explainLarge(Differences differences) {
        CodeRenumbered.find(differences);
        OperationMoves.find(differences);
        CodeRules.findReturnedAndMoved(differences);
        Kinds.findTables(differences);
        TableRules.find(differences);
    }

    /** What remains in the end is a change, too. */
    static void explainSmall(Differences differences) {
        CodeRules.findAddedAndRemoved(differences);
        CodeRules.findChanged(differences);
        OperationMoves.findGroups(differences);
        MappingRules.find(differences);
        Kinds.findParts(differences);
        differences.explainRest();
    }
}
