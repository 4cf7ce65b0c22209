package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** A constant or an alias belongs to another code or operation than before: sources that refer to it get the other one. */
final class MovedIdentifiers implements ChangeRule {
    /** How many places of one thing are looked at: the records may be a peer's, and have thousands. */
    private static final int MOST_PLACES = 100;

    @Override
    public void explain(ComparedFacts facts) {
        Map<FactPath, String> gained = gained(facts);
        if (gained.isEmpty()) {
            return;
        }
        Map<String, FactPath> owners = owners(facts.history().removed(), facts.takenOver(), facts.before());
        Map<String, FactPath> ownersNow = owners(facts.after());
        Map<String, List<FactPath>> formerOwners = formerOwners(facts);
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        FactsAboutCodes references = FactsAboutCodes.references(facts);
        for (Map.Entry<FactPath, String> gain : gained.entrySet()) {
            FactPath code = Identifiers.owner(gain.getKey());
            String key = key(code, gain.getValue());
            List<FactPath> former = formerOwners.getOrDefault(key, List.of());
            FactPath owner = owners.getOrDefault(key, code);
            for (int i = 0; i < former.size() && !owners.containsKey(key) && owner.equals(code); i++) {
                owner = became(former.get(i), code, facts) ? code : former.get(i);
            }
            if (!owner.equals(code) && facts.isUnexplained(gain.getKey())) {
                FactPath successor = Identifiers.constant(owner);
                FactPath last = owners.get(key(owner, String.join("", facts.after(successor))));
                boolean isOwn = !gained.containsKey(successor) || last == null || last.equals(code);
                boolean isMerged = !gain.getKey().equals(Identifiers.constant(code))
                        && facts.isGone(owner)
                        && facts.isUnexplained(successor);
                if (isMerged) {
                    explainMerged(owner, gain.getKey(), references, facts);
                } else {
                    explain(gain.getKey(), gain.getValue(), owner, isOwn, ownersNow, rows, facts);
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

    /** The codes that have each constant and alias; of several sides, the last that has it counts. */
    @SafeVarargs
    private static Map<String, FactPath> owners(SortedMap<FactPath, List<String>>... sides) {
        Map<String, FactPath> owners = new HashMap<>();
        for (SortedMap<FactPath, List<String>> side : sides) {
            for (Map.Entry<FactPath, List<String>> fact : side.entrySet()) {
                add(fact.getKey(), fact.getValue(), owners);
            }
        }
        return owners;
    }

    /** The codes that gave up a constant or an alias, with the numbers that they had then; the records do not tell the last. */
    private static Map<String, List<FactPath>> formerOwners(ComparedFacts facts) {
        Map<String, List<FactPath>> owners = new HashMap<>();
        for (FactPath record : facts.history().records().keySet()) {
            FactPath fact = LockRecord.subject(record);
            String identifier = LockRecord.isRemoval(record) ? "" : Identifiers.of(fact, List.of(record.name()));
            if (!identifier.isEmpty()) {
                String key = key(fact, identifier);
                List<FactPath> codes = owners.getOrDefault(key, new ArrayList<>());
                codes.add(Identifiers.owner(fact));
                owners.put(key, codes);
            }
        }
        return owners;
    }

    private static void add(FactPath fact, List<String> values, Map<String, FactPath> owners) {
        String identifier = Identifiers.of(fact, values);
        if (!identifier.isEmpty()) {
            FactPath code = Identifiers.owner(fact);
            owners.put(key(code, identifier), code);
        }
    }

    private static String key(FactPath code, String identifier) {
        return code.name(FactType.TABLE) + ' ' + identifier;
    }

    /** Whether what has left its place is something else now, as its moves say. */
    private static boolean became(FactPath former, FactPath now, ComparedFacts facts) {
        List<FactPath> places =
                new ArrayList<>(ComparedFacts.has(facts.before(), former) ? List.of() : List.of(former));
        for (int i = 0; i < places.size(); i++) {
            List<FactPath> next = new ArrayList<>(List.of(facts.place(places.get(i))));
            for (FactPath outer : places.get(i).beginnings()) {
                for (FactPath to : facts.history().destinations(outer)) {
                    next.add(places.get(i).moved(outer, to));
                }
            }
            for (FactPath to : next) {
                if (places.size() == MOST_PLACES) {
                    return places.contains(now);
                }
                if (!places.contains(to)) {
                    places.add(to);
                }
            }
        }
        return places.contains(now);
    }

    /** A code or an operation was removed, and another one has its identifiers as aliases. */
    private static void explainMerged(FactPath owner, FactPath gain, FactsAboutCodes references, ComparedFacts facts) {
        FactPath heir = Identifiers.owner(gain);
        List<FactPath> explained = references.with(owner);
        Set<String> aliases = new LinkedHashSet<>();
        for (String identifier : Identifiers.within(owner, facts.before())) {
            if (!facts.after(Identifiers.alias(heir, identifier)).isEmpty()) {
                aliases.add(identifier);
            }
        }
        aliases.add(gain.name()); // which may be an older one
        for (String alias : aliases) {
            explained.add(Identifiers.alias(heir, alias));
        }
        String what = ChangeText.of(facts, owner) + ", and " + String.join(" and ", aliases)
                + (aliases.size() == 1 ? " is " : " are ") + words(heir) + " now";
        ChangeKind kind = owner.is(FactType.CODE) ? ChangeKind.CODE_REMOVED : ChangeKind.OPERATION_REMOVED;
        facts.explain(kind, owner, what, explained);
    }

    private static String words(FactPath owner) {
        return (owner.is(FactType.CODE) ? "code " : "operation ") + owner.name();
    }

    /**
     * Says that an identifier moved, and what became of the constants that it replaced and left.
     *
     * @param withSuccessor whether the new constant of the owner is a part of this change; else it came from a third code
     */
    private static void explain(
            FactPath gain,
            String identifier,
            FactPath owner,
            boolean withSuccessor,
            Map<String, FactPath> ownersNow,
            FactsAboutCodes rows,
            ComparedFacts facts) {
        FactPath code = Identifiers.owner(gain);
        boolean isNew = !ComparedFacts.has(facts.before(), code);
        boolean removed = !ComparedFacts.has(facts.before(), owner);
        List<FactPath> explained = new ArrayList<>(List.of(Identifiers.alias(owner, identifier)));
        String what = identifier + " of table " + code.name(FactType.TABLE) + " changed from " + words(owner)
                + (removed ? ", which was removed," : "") + " to " + (isNew ? "the new " : "") + words(code);
        if (isNew) {
            explained.addAll(rows.with(code));
        } else if (gain.equals(Identifiers.constant(code))) {
            explained.addAll(ChangedConstants.factsOf(gain, facts));
            String replaced = String.join("", facts.before(gain));
            what += ownersNow.containsKey(key(code, replaced)) ? "" : ", which is no longer " + replaced;
        } else {
            explained.add(gain);
        }
        FactPath lost = Identifiers.constant(owner);
        if (withSuccessor
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
