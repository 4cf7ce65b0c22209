package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * Pairs what was removed with what was added, where the two are alike and neither is like a third one.
 *
 * @param isLike whether something removed is like something added
 */
record Counterparts(BiPredicate<FactPath, FactPath> isLike) {
    void find(List<FactPath> allRemoved, List<FactPath> allAdded, BiConsumer<FactPath, FactPath> found) {
        List<FactPath> removed = new ArrayList<>(allRemoved);
        List<FactPath> added = new ArrayList<>(allAdded);
        for (FactPath from : allRemoved) {
            List<FactPath> like = counterpart(from, removed, added);
            if (like.size() == 1) {
                removed.remove(from);
                added.remove(like.get(0));
                found.accept(from, like.get(0));
            }
        }
    }

    private List<FactPath> counterpart(FactPath from, List<FactPath> removed, List<FactPath> added) {
        List<FactPath> like = new ArrayList<>();
        for (FactPath to : added) {
            if (isLike.test(from, to)) {
                like.add(to);
            }
        }
        for (FactPath other : removed) {
            if (!other.equals(from) && like.size() == 1 && isLike.test(other, like.get(0))) {
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
