package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.HashSet;
import java.util.Set;

/**
 * The tables of a codes.yaml and its lock, by which another lock of theirs is recognised.
 *
 * @param ids of the tables; empty if nothing is known, so that every lock may be theirs
 */
record KnownTables(Set<String> ids) {
    static final KnownTables NONE = new KnownTables(Set.of());

    static KnownTables of(LoadedCodes loaded) {
        Set<String> ids = ids(loaded.facts().lock());
        ids.addAll(ids(loaded.lockOrNone().lock()));
        return new KnownTables(ids);
    }

    /** The tables of a lock. */
    static KnownTables of(CodesLock lock) {
        return new KnownTables(ids(lock));
    }

    /** Whether a lock has one of the tables. */
    boolean isAnyIn(CodesLock lock) {
        Set<String> there = ids(lock);
        there.retainAll(ids);
        return ids.isEmpty() || !there.isEmpty();
    }

    private static Set<String> ids(CodesLock lock) {
        Set<String> ids = new HashSet<>();
        for (FactPath fact : lock.facts().keySet()) {
            if (fact.isWithin(FactType.TABLE)) {
                ids.add(fact.name(FactType.TABLE));
            }
        }
        return ids;
    }
}
