package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The facts in which two sides differ, and which side changed each. */
final class ChangedFacts {
    private ChangedFacts() {}

    static SortedMap<FactPath, ChangedBy> of(MergeSides sides) {
        CodesLock ours = sides.ours();
        CodesLock theirs = sides.theirs();
        CodesLock ancestor = sides.ancestor();
        ChangesByRecords records = new ChangesByRecords(ours, theirs);
        SortedMap<FactPath, ChangedBy> changed = new TreeMap<>();
        TreeSet<FactPath> paths = new TreeSet<>(ours.facts().keySet());
        paths.addAll(theirs.facts().keySet());
        for (FactPath path : paths) {
            if (!ours.values(path).equals(theirs.values(path)) && !AliasValues.isSameAlias(path, sides)) {
                changed.put(path, ancestor == null ? records.of(path) : since(ancestor, ours, theirs, path));
            }
        }
        return changed;
    }

    private static ChangedBy since(CodesLock ancestor, CodesLock ours, CodesLock theirs, FactPath path) {
        if (ours.values(path).equals(ancestor.values(path))) {
            return ChangedBy.THEIRS;
        }
        return theirs.values(path).equals(ancestor.values(path)) ? ChangedBy.OURS : ChangedBy.BOTH;
    }
}
