package io.codebook.compiler.merge;

import io.codebook.compiler.accept.LockAudit;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.diff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The merged lock would not descend from a side: it has no record of a change since then. */
final class LostHistory {
    private LostHistory() {}

    static List<Contradiction> find(MergeSides sides, CodesLock merged) {
        List<Contradiction> found = new ArrayList<>(find(sides.oursName(), sides.ours(), merged));
        found.addAll(find(sides.theirsName(), sides.theirs(), merged));
        return found;
    }

    private static List<Contradiction> find(String name, CodesLock side, CodesLock merged) {
        LockAudit audit = new LockAudit(side, merged);
        List<Contradiction> found = new ArrayList<>();
        for (Change change : audit.unrecorded()) {
            String what = "the merged lock has no record of a change since " + name + ": " + change.what();
            found.add(new Contradiction(what, change.facts(), false));
        }
        for (FactPath record : audit.lost()) {
            String what = "the merged lock lacks a line of " + name + ": " + record;
            found.add(new Contradiction(what, Set.of(record), false));
        }
        return found;
    }
}
