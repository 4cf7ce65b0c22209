package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.EnumSet;

/**
 * Kinds that need no code of their own have a pattern: they are reported wherever a matching fact was added, removed or
 * changed. If generated methods are lost with it, that is the kind instead.
 */
final class KindsByPattern implements ChangeRule {
    private final EnumSet<ChangeKind> kinds;

    /** The kinds in the order of their declaration, from one to another. */
    KindsByPattern(ChangeKind first, ChangeKind last) {
        kinds = EnumSet.range(first, last);
    }

    @Override
    public void explain(ComparedFacts facts) {
        for (ChangeKind kind : kinds) {
            for (FactPath path : kind.find(facts)) {
                String lost = facts.lostMethods(path);
                ChangeKind found = lost.isEmpty()
                        ? kind
                        : path.is(FactType.FIELD_OPTIONAL) ? ChangeKind.ACCESSOR_RETYPED : ChangeKind.METHODS_REMOVED;
                facts.explain(found, path, ChangeText.of(facts, path) + lost);
            }
        }
    }
}
