package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Pairs what was removed with what was added under another name, where the two are alike and neither is like a third one. */
abstract class RenameRule implements ChangeRule {
    private final FactType type;

    RenameRule(FactType type) {
        this.type = type;
    }

    /** Whether something removed is like something added. */
    abstract boolean isLike(FactPath from, FactPath to, ComparedFacts facts);

    /** Explains that one became the other. */
    abstract void explain(FactPath from, FactPath to, ComparedFacts facts);

    @Override
    public final void explain(ComparedFacts facts) {
        List<FactPath> removed = facts.removed(type);
        List<FactPath> added = facts.added(type);
        for (FactPath from : List.copyOf(removed)) {
            List<FactPath> like = counterpart(from, removed, added, facts);
            if (like.size() == 1) {
                removed.remove(from);
                added.remove(like.get(0));
                explain(from, like.get(0), facts);
            }
        }
    }

    private List<FactPath> counterpart(
            FactPath from, List<FactPath> removed, List<FactPath> added, ComparedFacts facts) {
        List<FactPath> like = new ArrayList<>();
        for (FactPath to : added) {
            if (isLike(from, to, facts)) {
                like.add(to);
            }
        }
        for (FactPath other : removed) {
            if (!other.equals(from) && like.size() == 1 && isLike(other, like.get(0), facts)) {
                return List.of();
            }
        }
        return like;
    }

    /** Whether more than half of the parts are on both sides; a part with another value counts half. */
    static boolean mostlyEqual(SortedMap<String, List<String>> before, SortedMap<String, List<String>> after) {
        int equal = 0;
        int all = after.size();
        for (Map.Entry<String, List<String>> part : before.entrySet()) {
            List<String> now = after.get(part.getKey());
            if (now == null) {
                all++;
            } else {
                equal += now.equals(part.getValue()) ? 2 : 1;
            }
        }
        return equal > all;
    }
}
