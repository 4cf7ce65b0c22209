package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.EnumSet;
import java.util.List;

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
                boolean isRead = isReadByPeers(path, facts);
                ChangeKind read =
                        isRead && isInJson(path, facts) ? ChangeKind.JSON_VALUE_CHANGED : ChangeKind.TEXT_FORM_CHANGED;
                String effect = isRead ? effect(read) : facts.lostMethods(path);
                ChangeKind found = isRead
                        ? read
                        : effect.isEmpty()
                                ? kind
                                : path.is(FactType.FIELD_OPTIONAL)
                                        ? ChangeKind.ACCESSOR_RETYPED
                                        : ChangeKind.METHODS_REMOVED;
                facts.explain(found, path, ChangeText.of(facts, path) + effect);
            }
        }
    }

    /**
     * Whether a fact is the name of a code that peers read, in JSON or in the text form. The other parts of text forms change by
     * breaks alone.
     */
    static boolean isReadByPeers(FactPath fact, ComparedFacts facts) {
        return fact.is(FactType.NAME)
                && (isInJson(fact, facts)
                        || facts.before(fact.up(FactType.TABLE).at(FactType.TEXT_FORM))
                                .toString()
                                .contains("{name}"));
    }

    /** Whether a name or constant is what the code is written as in JSON. */
    static boolean isInJson(FactPath fact, ComparedFacts facts) {
        String word = fact.is(FactType.NAME) ? FactType.NAME.word() : FactType.CONSTANT.word();
        return facts.before(fact.up(FactType.TABLE).at(FactType.JSON)).equals(List.of(word));
    }

    /** What changed besides, as the end of a sentence. */
    static String effect(ChangeKind read) {
        return read == ChangeKind.JSON_VALUE_CHANGED
                ? ", and with it the value in JSON"
                : ", and with it the text form";
    }
}
