package io.codebook.agreement;

import io.codebook.lock.Change;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.Grade;
import io.codebook.lock.Stability;
import java.util.ArrayList;
import java.util.List;

/** Two locks of which nobody says which is the older. */
final class Comparison {
    private Comparison() {}

    /** In what they contradict each other; what only one of them has is an addition of its own. */
    static List<Change> between(CodesLock one, CodesLock other) {
        List<Change> forward = contradictions(one, other);
        if (forward.isEmpty()) {
            return forward;
        }
        List<Change> backward = contradictions(other, one);
        return backward.isEmpty() ? backward : forward;
    }

    private static List<Change> contradictions(CodesLock before, CodesLock after) {
        List<Change> contradictions = new ArrayList<>();
        CodesLock now = after.live();
        for (Change change : Stability.compare(before, now)) {
            if (change.kind().grade() != Grade.OK && !isUnknown(change, after, now)) {
                contradictions.add(change);
            }
        }
        return contradictions;
    }

    /** Whether all of a change is that the later lock lacks something, and it was not removed there. */
    private static boolean isUnknown(Change change, CodesLock after, CodesLock now) {
        if (!change.moves().isEmpty()) {
            return false;
        }
        for (FactPath fact : change.facts()) {
            if (now.facts().containsKey(fact) || isBuried(fact, after)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBuried(FactPath fact, CodesLock lock) {
        for (int length = 2; length <= fact.words().size(); length++) {
            String[] subject = fact.words().subList(0, length).toArray(String[]::new);
            if (lock.facts().containsKey(FactPath.of("removed").and(subject))) {
                return true;
            }
        }
        return false;
    }
}
