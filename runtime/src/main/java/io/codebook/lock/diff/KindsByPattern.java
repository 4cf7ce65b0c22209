package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.EnumSet;

/**
 * Kinds that need no code of their own have a pattern: they are reported wherever a matching fact was added, removed or
 * changed. If generated methods are lost with it, that is the kind instead, and so is what peers read if the name of a code is in it.
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
                String read = effect(isInJson(path, facts), isInTextForm(path, facts));
                String lost = read.isEmpty() ? facts.lostMethods(path) : "";
                ChangeKind found = !read.isEmpty()
                        ? isInJson(path, facts) ? ChangeKind.JSON_VALUE_CHANGED : ChangeKind.TEXT_FORM_CHANGED
                        : lost.isEmpty()
                                ? kind
                                : path.is(FactType.FIELD_OPTIONAL)
                                        ? ChangeKind.ACCESSOR_RETYPED
                                        : ChangeKind.METHODS_REMOVED;
                facts.explain(found, path, ChangeText.of(facts, path) + read + lost);
            }
        }
    }

    /** Whether a fact is the name or the constant that a code is written as in JSON. */
    static boolean isInJson(FactPath fact, ComparedFacts facts) {
        return (fact.is(FactType.NAME) || fact.is(FactType.CONSTANT))
                && facts.before(fact.up(FactType.TABLE).at(FactType.JSON)).contains(fact.name());
    }

    /** Whether a fact is a name in the text form. The other parts of text forms change by breaks alone. */
    static boolean isInTextForm(FactPath fact, ComparedFacts facts) {
        return fact.is(FactType.NAME)
                && facts.before(fact.up(FactType.TABLE).at(FactType.TEXT_FORM))
                        .toString()
                        .contains("{name}");
    }

    /** What peers read otherwise because of a change, as the end of a sentence; or nothing. */
    static String effect(boolean inJson, boolean inTextForm) {
        return (inJson ? ", and with it the value in JSON" : "")
                + (inTextForm ? (inJson ? " and" : ", and with it") + " the text form" : "");
    }
}
