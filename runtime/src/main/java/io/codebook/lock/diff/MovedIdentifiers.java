package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A constant or an alias belongs to another code or operation than before: sources that refer to it get the other one. */
final class MovedIdentifiers implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        Map<FactPath, String> gained = gained(facts);
        if (gained.isEmpty()) {
            return;
        }
        IdentifierOwners owners = new IdentifierOwners(facts);
        IdentifierOwners ownersNow = new IdentifierOwners(facts.after());
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        FactsAboutCodes references = FactsAboutCodes.references(facts);
        for (Map.Entry<FactPath, String> gain : gained.entrySet()) {
            FactPath code = Identifiers.owner(gain.getKey());
            IdentifierOwners.Owner other = owners.of(code, gain.getValue());
            // A code that was replaced by one with a former identifier is more than that.
            boolean isAnother = !other.is(code)
                    && code.is(FactType.CODE)
                    && (other.isReplaced() || !ComparedFacts.has(facts.before(), other.place()))
                    && facts.isKept(code)
                    && !Identifiers.keepsCode(code, facts);
            if (!isAnother && !other.is(code) && facts.isUnexplained(gain.getKey())) {
                FactPath owner = other.place();
                FactPath successor = Identifiers.constant(owner);
                boolean isOwn =
                        !gained.containsKey(successor) || owners.isOf(code, String.join("", facts.after(successor)));
                boolean isMerged = !other.isReplaced()
                        && (ComparedFacts.has(facts.before(), code)
                                || !gain.getKey().equals(Identifiers.constant(code)))
                        && facts.isGone(owner)
                        && facts.isUnexplained(successor);
                if (isMerged) {
                    explainMerged(owner, code, gain.getValue(), references, facts);
                } else {
                    explain(gain.getKey(), gain.getValue(), other, isOwn, ownersNow, rows, facts);
                }
            }
        }
    }

    /** The constants and aliases that codes and operations have now and did not have before, by the facts that say so. */
    static Map<FactPath, String> gained(ComparedFacts facts) {
        Map<FactPath, String> gained = new LinkedHashMap<>();
        for (FactPath fact : facts.unexplained()) {
            String identifier = Identifiers.of(fact, facts.after(fact));
            if (!identifier.isEmpty() && !Identifiers.has(Identifiers.owner(fact), identifier, facts.before())) {
                gained.put(fact, identifier);
            }
        }
        return gained;
    }

    /** A code or an operation was removed, and another one has its identifiers. */
    private static void explainMerged(
            FactPath owner, FactPath heir, String gained, FactsAboutCodes references, ComparedFacts facts) {
        List<FactPath> explained = references.with(owner);
        Set<String> identifiers = Identifiers.within(owner, facts.before());
        identifiers.retainAll(Identifiers.within(heir, facts.after()));
        identifiers.add(gained); // which may be an older one
        for (String identifier : identifiers) {
            explained.add(Identifiers.alias(heir, identifier));
        }
        String what = ChangeText.of(facts, owner) + ", and " + String.join(" and ", identifiers)
                + (identifiers.size() == 1 ? " is " : " are ") + words(heir) + " now";
        FactPath constant = Identifiers.constant(heir);
        if (identifiers.containsAll(facts.after(constant)) && facts.isUnexplained(constant)) {
            explained.addAll(ChangedConstants.factsOf(constant, facts));
            what += ", whose constant was " + facts.before(constant).get(0);
        }
        ChangeKind kind = owner.is(FactType.CODE) ? ChangeKind.CODE_REMOVED : ChangeKind.OPERATION_REMOVED;
        facts.explain(kind, owner, what, explained);
    }

    /** That an identifier changed from one owner to another, in words. */
    static String change(String identifier, IdentifierOwners.Owner other, FactPath owner, ComparedFacts facts) {
        return identifier + " changed from " + origin(other, facts) + " to " + words(owner);
    }

    private static String words(FactPath owner) {
        return (owner.is(FactType.CODE) ? "code " : "operation ") + owner.name();
    }

    /** The former owner of an identifier, with the place that it had in the accepted lock. */
    private static String origin(IdentifierOwners.Owner other, ComparedFacts facts) {
        FactPath place = other.place();
        FactPath before = facts.origin(place);
        if (other.isReplaced()) {
            return place.is(FactType.CODE)
                    ? "the code that had the number " + place.name() + " before"
                    : "the operation that was called " + place.name() + " before";
        }
        if (!before.equals(place)) {
            boolean hasName = before.name().equals(place.name()); // it is an operation of another group
            return words(before) + ", which is now " + (hasName ? "in " + RenamedOperations.group(place) : place.name())
                    + ',';
        }
        return words(place) + (ComparedFacts.has(facts.before(), place) ? "" : ", which was removed,");
    }

    /**
     * Says that an identifier moved, and what became of the constants that it replaced and left.
     *
     * @param withSuccessor whether the new constant of the owner is a part of this change; else it came from a third code
     */
    private static void explain(
            FactPath gain,
            String identifier,
            IdentifierOwners.Owner other,
            boolean withSuccessor,
            IdentifierOwners ownersNow,
            FactsAboutCodes rows,
            ComparedFacts facts) {
        FactPath code = Identifiers.owner(gain);
        FactPath owner = other.place();
        boolean isNew = !ComparedFacts.has(facts.before(), code);
        List<FactPath> explained = new ArrayList<>();
        String what = identifier + " of table " + code.name(FactType.TABLE) + " changed from " + origin(other, facts)
                + " to " + (isNew ? "the new " : "") + words(code);
        if (isNew) {
            explained.addAll(rows.with(code));
        } else if (gain.equals(Identifiers.constant(code))) {
            explained.addAll(ChangedConstants.factsOf(gain, facts));
            String replaced = String.join("", facts.before(gain));
            what += ownersNow.has(code, replaced) ? "" : ", which is no longer " + replaced;
        } else {
            explained.add(gain);
        }
        if (!other.isReplaced()) {
            explained.add(Identifiers.alias(owner, identifier));
        }
        FactPath lost = Identifiers.constant(owner);
        if (withSuccessor
                && !other.isReplaced()
                && facts.before(lost).equals(List.of(identifier))
                && !facts.after(lost).isEmpty()) {
            String successor = facts.after(lost).get(0);
            explained.addAll(ChangedConstants.factsOf(lost, facts));
            explained.add(Identifiers.alias(code, successor));
            what += Identifiers.has(code, successor, facts.before())
                    ? ", and " + successor + " from " + words(code) + " to " + words(owner)
                    : ", and " + words(owner) + " is now " + successor;
        }
        facts.explain(ChangeKind.IDENTIFIER_MOVED, gain, what, explained);
    }
}
