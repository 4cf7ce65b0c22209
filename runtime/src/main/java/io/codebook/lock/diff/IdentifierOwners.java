package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.LockRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The codes and operations that constants and aliases belong to or belonged to. Identifiers that a code gave up are known by
 * the removed facts, which move with the code, and else by the records of its older constants, which stay with the number.
 */
final class IdentifierOwners {
    /** How many places of one thing are looked at: the records may be a peer's, and have thousands. */
    private static final int MOST_PLACES = 100;

    private final Map<String, FactPath> current = new HashMap<>();
    private final Map<String, List<Owner>> former = new HashMap<>();

    /** Who had an identifier. Not a record: nothing compares owners, and the jar is to be small. */
    static final class Owner {
        private final FactPath place;
        private final boolean isReplaced;

        Owner(FactPath place, boolean isReplaced) {
            this.place = place;
            this.isReplaced = isReplaced;
        }

        /** Where it is after the moves so far, or was last. */
        FactPath place() {
            return place;
        }

        /** Whether the place has got another code since. */
        boolean isReplaced() {
            return isReplaced;
        }

        boolean is(FactPath owner) {
            return !isReplaced && place.equals(owner);
        }
    }

    /** The owners on one side. */
    IdentifierOwners(SortedMap<FactPath, List<String>> side) {
        for (Map.Entry<FactPath, List<String>> fact : side.entrySet()) {
            String identifier = Identifiers.of(fact.getKey(), fact.getValue());
            if (!identifier.isEmpty()) {
                current.put(key(fact.getKey(), identifier), Identifiers.owner(fact.getKey()));
            }
        }
    }

    /** The owners according to the accepted lock, after the moves so far. */
    IdentifierOwners(ComparedFacts facts) {
        this(facts.before());
        addFormer(facts.takenOver(), facts);
        addFormer(facts.history().removed(), facts);
        Map<String, List<Owner>> known = new HashMap<>(former);
        for (FactPath record : facts.history().records().keySet()) {
            FactPath fact = LockRecord.subject(record);
            String identifier = LockRecord.isRemoval(record) ? "" : Identifiers.of(fact, List.of(record.name()));
            if (!identifier.isEmpty() && !known.containsKey(key(fact, identifier))) {
                add(key(fact, identifier), recorded(Identifiers.owner(fact), facts));
            }
        }
    }

    private void addFormer(SortedMap<FactPath, List<String>> side, ComparedFacts facts) {
        for (Map.Entry<FactPath, List<String>> fact : side.entrySet()) {
            String identifier = Identifiers.of(fact.getKey(), fact.getValue());
            if (!identifier.isEmpty()) {
                FactPath owner = Identifiers.owner(fact.getKey());
                FactPath place = facts.place(owner);
                add(key(owner, identifier), new Owner(place, place.equals(owner) && facts.hasMoved(owner)));
            }
        }
    }

    private void add(String key, Owner owner) {
        List<Owner> owners = former.getOrDefault(key, new ArrayList<>());
        owners.add(owner);
        former.put(key, owners);
    }

    /** Whose identifier a record was; a number to which a code came has the records of the one before. */
    private static Owner recorded(FactPath owner, ComparedFacts facts) {
        LockHistory history = facts.history();
        if (ComparedFacts.has(history.current(), owner)) {
            FactPath place = facts.place(owner);
            boolean isTakenOver = place.equals(owner) && facts.hasMoved(owner);
            return new Owner(place, isTakenOver || history.isDestination(owner));
        }
        List<FactPath> places = new ArrayList<>(List.of(owner));
        for (int i = 0; i < places.size() && places.size() < MOST_PLACES; i++) {
            for (FactPath outer : places.get(i).beginnings()) {
                for (FactPath to : history.destinations(outer)) {
                    FactPath next = places.get(i).moved(outer, to);
                    if (!places.contains(next)) {
                        places.add(next);
                    }
                }
            }
        }
        for (FactPath place : places) {
            if (ComparedFacts.has(history.current(), place)) {
                return new Owner(facts.place(place), false);
            }
        }
        return new Owner(facts.place(owner), false);
    }

    /** Who has an identifier that an owner gets, or else had it; the owner itself if nobody else did. */
    Owner of(FactPath owner, String identifier) {
        String key = key(owner, identifier);
        Owner last = new Owner(current.getOrDefault(key, owner), false);
        for (Owner other : former.getOrDefault(key, List.of())) {
            last = last.is(owner) ? other : last;
        }
        return last;
    }

    /** Whether an identifier is that of a place, or nobody's. */
    boolean isOf(FactPath place, String identifier) {
        return current.getOrDefault(key(place, identifier), place).equals(place);
    }

    /** Whether anybody has an identifier in the table of a path. */
    boolean has(FactPath path, String identifier) {
        return current.containsKey(key(path, identifier));
    }

    private static String key(FactPath path, String identifier) {
        return path.name(FactType.TABLE) + ' ' + identifier;
    }
}
