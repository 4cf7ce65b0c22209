package io.codebook.agreement;

import io.codebook.stability.Change;
import io.codebook.stability.Grade;
import io.codebook.stability.Lock;
import io.codebook.stability.Path;
import io.codebook.stability.Stability;
import java.util.ArrayList;
import java.util.List;

/** Two locks of which nobody says which is the older. */
final class Comparison {
    private Comparison() {}

    /** In what they contradict each other; what only one of them has is an addition of its own. */
    static List<Change> between(Lock one, Lock other) {
        List<Change> forward = contradictions(one, other);
        if (forward.isEmpty()) {
            return forward;
        }
        List<Change> backward = contradictions(other, one);
        return backward.isEmpty() ? backward : forward;
    }

    private static List<Change> contradictions(Lock before, Lock after) {
        List<Change> contradictions = new ArrayList<>();
        Lock now = after.live();
        for (Change change : Stability.compare(before, now)) {
            if (change.kind().grade() != Grade.OK && !isUnknown(change, after, now)) {
                contradictions.add(change);
            }
        }
        return contradictions;
    }

    /** Whether all of a change is that the later lock lacks something, and it was not removed there. */
    private static boolean isUnknown(Change change, Lock after, Lock now) {
        if (!change.moves().isEmpty()) {
            return false;
        }
        for (Path fact : change.facts()) {
            if (now.facts().containsKey(fact) || isBuried(fact, after)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBuried(Path fact, Lock lock) {
        for (int length = 2; length <= fact.words().size(); length++) {
            String[] subject = fact.words().subList(0, length).toArray(String[]::new);
            if (lock.facts().containsKey(Path.of("removed").and(subject))) {
                return true;
            }
        }
        return false;
    }
}
