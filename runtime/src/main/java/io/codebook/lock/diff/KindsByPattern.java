package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.EnumSet;

/**
 * Kinds that need no code of their own have a pattern: they are reported wherever a matching fact was added, removed or
 * changed. If generated methods are lost with it, that is the kind instead, and so is the text form if peers read another name in it.
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
                String effect = isInText(path, facts) ? ", and with it the text form" : facts.lostMethods(path);
                ChangeKind found = effect.isEmpty()
                        ? kind
                        : path.is(FactType.NAME)
                                ? ChangeKind.TEXT_FORM_CHANGED
                                : path.is(FactType.FIELD_OPTIONAL)
                                        ? ChangeKind.ACCESSOR_RETYPED
                                        : ChangeKind.METHODS_REMOVED;
                facts.explain(found, path, ChangeText.of(facts, path) + effect);
            }
        }
    }

    /** Whether a fact is the name of a code that peers read in its text form. The other parts of texts change by breaks alone. */
    static boolean isInText(FactPath fact, ComparedFacts facts) {
        return fact.is(FactType.NAME)
                && facts.before(fact.up(FactType.TABLE).at(FactType.TEXT_FORM))
                        .toString()
                        .contains("{name}");
    }
}
