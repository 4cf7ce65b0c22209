package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes a merged lock with one conflict, at its end, that has all that contradicts each other. */
public final class ConflictWriter {
    private ConflictWriter() {}

    /** The text of a merge that has contradictions. */
    public static String write(MergeSides sides, MergedLock merged) {
        Set<FactPath> disputed = disputed(sides, merged);
        Map<FactPath, List<String>> agreed = new TreeMap<>(merged.lock().facts());
        agreed.keySet().removeAll(disputed);
        List<String> lines = new CodesLock(agreed).toString().lines().toList();
        CodesLock ancestor = sides.ancestor();
        return text(lines.subList(0, lines.size() - 1))
                + "<<<<<<< " + sides.oursName() + '\n'
                + text(sides.ours(), disputed)
                + (ancestor == null ? "" : "||||||| base\n" + text(ancestor, disputed))
                + "=======\n"
                + text(sides.theirs(), disputed)
                + ">>>>>>> " + sides.theirsName() + '\n'
                + text(lines.subList(lines.size() - 1, lines.size()));
    }

    /** What contradicts each other and differs; all that differs when that is nothing. */
    private static Set<FactPath> disputed(MergeSides sides, MergedLock merged) {
        Set<FactPath> changed = ChangedFacts.of(sides).keySet();
        Set<FactPath> disputed = new HashSet<>();
        for (Contradiction contradiction : merged.contradictions()) {
            disputed.addAll(contradiction.facts());
        }
        disputed.retainAll(changed);
        return disputed.isEmpty() ? changed : disputed;
    }

    private static String text(CodesLock lock, Set<FactPath> facts) {
        Map<FactPath, List<String>> some = new TreeMap<>(lock.facts());
        some.keySet().retainAll(facts);
        List<String> lines = new CodesLock(some).toString().lines().toList();
        return text(lines.subList(1, lines.size() - 1));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + '\n';
    }
}
