package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A constant or an alias belongs to another code than before: sources that refer to it get another number. */
final class MovedIdentifiers implements ChangeRule {
    /** How many places of one code are looked at: the records may be a peer's, and have thousands. */
    private static final int MOST_PLACES = 100;

    @Override
    public void explain(ComparedFacts facts) {
        Map<FactPath, String> gained = gained(facts);
        if (gained.isEmpty()) {
            return;
        }
        Map<String, FactPath> owners = owners(facts.removed(), facts.takenOver(), facts.before());
        Map<String, FactPath> ownersNow = owners(facts.after());
        Map<String, List<FactPath>> formerOwners = formerOwners(facts);
        Map<FactPath, List<FactPath>> moves = moves(facts);
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        FactsAboutCodes references = FactsAboutCodes.references(facts);
        for (Map.Entry<FactPath, String> gain : gained.entrySet()) {
            FactPath code = gain.getKey().up(FactType.CODE);
            String key = key(code, gain.getValue());
            List<FactPath> former = formerOwners.getOrDefault(key, List.of());
            FactPath owner = owners.getOrDefault(key, code);
            for (int i = 0; i < former.size() && !owners.containsKey(key) && owner.equals(code); i++) {
                owner = became(former.get(i), code, moves, facts) ? code : former.get(i);
            }
            if (!owner.equals(code) && facts.isUnexplained(gain.getKey())) {
                FactPath successor = owner.at(FactType.CONSTANT);
                FactPath last = owners.get(key(owner, String.join("", facts.after(successor))));
                boolean isOwn = !gained.containsKey(successor) || last == null || last.equals(code);
                boolean isMerged = gain.getKey().is(FactType.ALIAS)
                        && facts.isGone(owner)
                        && facts.isUnexplained(owner.at(FactType.CONSTANT));
                if (isMerged) {
                    explainMerged(owner, code, references, facts);
                } else {
                    explain(gain.getKey(), gain.getValue(), owner, isOwn, ownersNow, rows, facts);
                }
            }
        }
    }

    /** The constants and aliases that codes have now and did not have before, by the facts that say so. */
    static Map<FactPath, String> gained(ComparedFacts facts) {
        Map<FactPath, String> gained = new LinkedHashMap<>();
        for (FactPath fact : facts.unexplained()) {
            String identifier = identifier(fact, facts.after(fact));
            if (!identifier.isEmpty() && !Identifiers.has(fact.up(FactType.CODE), identifier, facts.before())) {
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
        for (FactPath record : facts.records().keySet()) {
            FactPath fact = LockRecord.subject(record);
            String identifier = LockRecord.isRemoval(record) ? "" : identifier(fact, List.of(record.name()));
            if (!identifier.isEmpty()) {
                String key = key(fact, identifier);
                List<FactPath> codes = owners.getOrDefault(key, new ArrayList<>());
                codes.add(fact.up(FactType.CODE));
                owners.put(key, codes);
            }
        }
        return owners;
    }

    private static void add(FactPath fact, List<String> values, Map<String, FactPath> owners) {
        String identifier = identifier(fact, values);
        if (!identifier.isEmpty()) {
            FactPath code = fact.up(FactType.CODE);
            owners.put(key(code, identifier), code);
        }
    }

    private static String identifier(FactPath fact, List<String> values) {
        return fact.isWithin(FactType.CODE) ? Identifiers.of(fact, values) : "";
    }

    private static String key(FactPath code, String identifier) {
        return code.name(FactType.TABLE) + ' ' + identifier;
    }

    /** Where codes moved, by the places that they left. */
    private static Map<FactPath, List<FactPath>> moves(ComparedFacts facts) {
        Map<FactPath, List<FactPath>> moves = new HashMap<>();
        for (FactPath record : facts.records().keySet()) {
            if (LockRecord.isMove(record) && LockRecord.subject(record).is(FactType.CODE)) {
                FactPath from = LockRecord.subject(record);
                List<FactPath> targets = moves.getOrDefault(from, new ArrayList<>());
                targets.add(from.renamed(LockRecord.target(record)));
                moves.put(from, targets);
            }
        }
        return moves;
    }

    /** Whether a code that has left its number is another code now, as the records of the moves say. */
    private static boolean became(
            FactPath former, FactPath code, Map<FactPath, List<FactPath>> moves, ComparedFacts facts) {
        List<FactPath> places =
                new ArrayList<>(ComparedFacts.has(facts.before(), former) ? List.of() : List.of(former));
        for (int i = 0; i < places.size(); i++) {
            for (FactPath to : moves.getOrDefault(places.get(i), List.of())) {
                if (places.size() == MOST_PLACES) {
                    return places.contains(code);
                }
                if (!places.contains(to)) {
                    places.add(to);
                }
            }
        }
        return places.contains(code);
    }

    /** A code was removed, and another one has its identifiers as aliases. */
    private static void explainMerged(FactPath owner, FactPath code, FactsAboutCodes references, ComparedFacts facts) {
        List<FactPath> explained = references.with(owner);
        List<String> aliases = new ArrayList<>();
        for (String identifier : Identifiers.within(owner, facts.before())) {
            FactPath alias = code.at(FactType.ALIAS, identifier);
            if (!facts.after(alias).isEmpty()) {
                explained.add(alias);
                aliases.add(identifier);
            }
        }
        String what = ChangeText.of(facts, owner) + ", and " + String.join(" and ", aliases)
                + (aliases.size() == 1 ? " is" : " are") + " code " + code.name() + " now";
        facts.explain(ChangeKind.CODE_REMOVED, owner, what, explained);
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
        FactPath code = gain.up(FactType.CODE);
        boolean isNew = !ComparedFacts.has(facts.before(), code);
        boolean removed = !ComparedFacts.has(facts.before(), owner);
        List<FactPath> explained = new ArrayList<>(List.of(owner.at(FactType.ALIAS, identifier)));
        String what = identifier + " of table " + code.name(FactType.TABLE) + " changed from code " + owner.name()
                + (removed ? ", which was removed," : "") + " to " + (isNew ? "the new code " : "code ") + code.name();
        if (isNew) {
            explained.addAll(rows.with(code));
        } else if (gain.is(FactType.CONSTANT)) {
            explained.addAll(ChangedConstants.factsOf(gain, facts));
            String replaced = String.join("", facts.before(gain));
            what += ownersNow.containsKey(key(code, replaced)) ? "" : ", which is no longer " + replaced;
        } else {
            explained.add(gain);
        }
        FactPath lost = owner.at(FactType.CONSTANT);
        if (withSuccessor
                && facts.before(lost).equals(List.of(identifier))
                && !facts.after(lost).isEmpty()) {
            String successor = facts.after(lost).get(0);
            explained.addAll(ChangedConstants.factsOf(lost, facts));
            explained.add(code.at(FactType.ALIAS, successor));
            what += Identifiers.has(code, successor, facts.before())
                    ? ", and " + successor + " from code " + code.name() + " to code " + owner.name()
                    : ", and code " + owner.name() + " is now " + successor;
        }
        facts.explain(ChangeKind.IDENTIFIER_MOVED, gain, what, explained);
    }
}
