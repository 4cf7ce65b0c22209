package io.codebook.stability;

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
    public static List<Change> compare(Lock accepted, Lock current) {
        Differences differences = new Differences(accepted, current);
        // What explains much looks before what explains little, and what remains is a change, too.
        CodeRenumbered.find(differences);
        OperationRenamed.find(differences);
        CodeRules.findReturnedAndMoved(differences);
        Kinds.findTables(differences);
        FieldRules.find(differences);
        CodeRules.findAddedAndRemoved(differences);
        CodeRules.findChanged(differences);
        MappingRules.find(differences);
        Kinds.findParts(differences);
        differences.explainRest();
        return differences.changes();
    }
}
