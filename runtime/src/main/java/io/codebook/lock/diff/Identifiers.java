package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The identifiers of codes and operations, which are the constant and the aliases of each: Java sources refer to them by
 * these.
 */
final class Identifiers {
    private Identifiers() {}

    /** The identifier that a fact with these values gives its owner; empty for other facts, and for no values. */
    static String of(FactPath fact, List<String> values) {
        if (fact.is(FactType.CONSTANT) || fact.is(FactType.OPERATION_CONSTANT)) {
            return String.join("", values);
        }
        boolean isAlias = fact.is(FactType.ALIAS) || fact.is(FactType.OPERATION_ALIAS);
        return isAlias && !values.isEmpty() ? fact.name() : "";
    }

    /** The code or the operation that a constant or an alias belongs to. */
    static FactPath owner(FactPath fact) {
        return fact.up(fact.isWithin(FactType.CODE) ? FactType.CODE : FactType.OPERATION);
    }

    static FactPath constant(FactPath owner) {
        return owner.at(owner.is(FactType.CODE) ? FactType.CONSTANT : FactType.OPERATION_CONSTANT);
    }

    static FactPath alias(FactPath owner, String identifier) {
        return owner.at(owner.is(FactType.CODE) ? FactType.ALIAS : FactType.OPERATION_ALIAS, identifier);
    }

    /** The identifiers of a code or an operation on one side, the constant among them. */
    static Set<String> within(FactPath owner, SortedMap<FactPath, List<String>> side) {
        Set<String> identifiers = new LinkedHashSet<>();
        for (Map.Entry<FactPath, List<String>> fact : owner.in(side).entrySet()) {
            String identifier = of(fact.getKey(), fact.getValue());
            if (!identifier.isEmpty()) {
                identifiers.add(identifier);
            }
        }
        return identifiers;
    }

    /** Whether a code or an operation has an identifier on one side. */
    static boolean has(FactPath owner, String identifier, SortedMap<FactPath, List<String>> side) {
        return side.containsKey(alias(owner, identifier))
                || side.getOrDefault(constant(owner), List.of()).equals(List.of(identifier));
    }

    /** Whether a number has the same code on both sides: it keeps an identifier, the name or the meaning. */
    static boolean keepsCode(FactPath code, ComparedFacts facts) {
        Set<String> identifiers = within(code, facts.before());
        identifiers.retainAll(within(code, facts.after()));
        return !identifiers.isEmpty()
                || facts.isSame(code.at(FactType.NAME))
                || facts.isSame(code.at(FactType.MEANING));
    }
}
