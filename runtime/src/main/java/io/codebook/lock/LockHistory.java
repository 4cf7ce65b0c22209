package io.codebook.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of a lock, sorted into those that still hold, those that were removed, and the records of what was removed or
 * changed and why.
 */
public final class LockHistory {
    /** The types of facts that a code is known by, besides its number and its aliases. */
    public static final List<FactType> WORDS = List.of(FactType.CONSTANT, FactType.NAME, FactType.MEANING);

    /** How many former places of one thing are looked at: the records may be a peer's, and have thousands. */
    private static final int MOST_PLACES = 100;

    private final SortedMap<FactPath, List<String>> current;
    private final SortedMap<FactPath, List<String>> removed = new TreeMap<>();
    private final SortedMap<FactPath, List<String>> records = new TreeMap<>();
    /** The codes that moved to each number. */
    private final Map<FactPath, List<FactPath>> origins = new HashMap<>();
    /** Where groups and operations were before, by where they moved. */
    private final Map<FactPath, List<FactPath>> former = new HashMap<>();

    /**
     * Sorts the facts of a lock.
     *
     * @param lock not changed
     */
    public LockHistory(CodesLock lock) {
        current = new TreeMap<>(lock.facts());
        take(FactPath.jar());
        records.putAll(take(FactPath.records(FactType.WAS))); // first, so that no record can remove another one
        SortedMap<FactPath, List<String>> removals = take(FactPath.records(FactType.REMOVED));
        records.putAll(removals);
        for (FactPath removal : removals.keySet()) {
            if (LockRecord.isRecord(removal)) {
                removed.putAll(take(LockRecord.subject(removal)));
            }
        }
        for (FactPath record : records.keySet()) {
            if (LockRecord.isMove(record)) {
                FactPath from = LockRecord.subject(record);
                for (FactPath to : LockRecord.destinations(record)) {
                    Map<FactPath, List<FactPath>> sources = from.is(FactType.CODE) ? origins : former;
                    List<FactPath> places = sources.getOrDefault(to, new ArrayList<>());
                    places.add(from);
                    sources.put(to, places);
                }
            }
        }
    }

    /**
     * Takes a code that was removed after it had got another number for removed at its older number, too: it may return there, and
     * no other code may. That does not count if the records leave any doubt that it is the same code.
     */
    public void addOlderNumbers() {
        for (Map.Entry<FactPath, List<FactPath>> origin : origins.entrySet()) {
            FactPath number = origin.getKey();
            FactPath older = origin.getValue().get(0);
            if (records.containsKey(LockRecord.removed(number))
                    && !wasLeft(older, number)
                    && !isDestination(older)
                    && older.in(current).isEmpty()
                    && older.in(removed).isEmpty()) {
                for (Map.Entry<FactPath, List<String>> fact :
                        List.copyOf(number.in(removed).entrySet())) {
                    removed.put(fact.getKey().moved(number, older), fact.getValue());
                }
            }
        }
    }

    /** Takes the facts within a path out of those that hold. */
    private SortedMap<FactPath, List<String>> take(FactPath path) {
        SortedMap<FactPath, List<String>> view = path.in(current);
        SortedMap<FactPath, List<String>> taken = new TreeMap<>(view);
        view.clear();
        return taken;
    }

    /**
     * The facts that hold.
     *
     * @return values by path; unmodifiable
     */
    public SortedMap<FactPath, List<String>> current() {
        return Collections.unmodifiableSortedMap(current);
    }

    /**
     * The facts that held until they were removed.
     *
     * @return values by path; unmodifiable
     */
    public SortedMap<FactPath, List<String>> removed() {
        return Collections.unmodifiableSortedMap(removed);
    }

    /**
     * The records of what was removed or changed.
     *
     * @return reasons by path; unmodifiable
     */
    public SortedMap<FactPath, List<String>> records() {
        return Collections.unmodifiableSortedMap(records);
    }

    /**
     * What something was when it was removed.
     *
     * @param subject the path of a table, a code, a field and so on
     * @return values by path, without what had been removed from it before; empty if it was never removed
     */
    public SortedMap<FactPath, List<String>> removed(FactPath subject) {
        SortedMap<FactPath, List<String>> facts = new TreeMap<>(subject.in(removed));
        FactPath removal = LockRecord.removed(subject);
        if (records.containsKey(removal)) { // else its parts were removed one by one
            for (FactPath earlier : removal.in(records).keySet()) {
                if (!earlier.equals(removal)) {
                    LockRecord.subject(earlier).in(facts).clear();
                }
            }
        }
        if (subject.is(FactType.ANSWER)) {
            addPartsOfAnswer(subject, facts);
        }
        return facts;
    }

    /** The facts of an answer leave the lock with it. What has a record with the same reason as the answer left together with it. */
    private void addPartsOfAnswer(FactPath answer, SortedMap<FactPath, List<String>> facts) {
        List<String> reasons = new ArrayList<>();
        for (String value : olderValues(answer)) {
            reasons.addAll(reasonsOf(answer, value));
        }
        for (FactPath place : places(answer)) {
            for (FactPath record : place.recordedAs(FactType.WAS).in(records).keySet()) {
                FactPath fact = LockRecord.subject(record);
                boolean isValue = !fact.equals(place) && LockRecord.isValueOf(record, fact);
                if (isValue && !Collections.disjoint(reasons, records.getOrDefault(record, List.of()))) {
                    facts.put(fact.moved(place, answer), List.of(record.name()));
                }
            }
        }
    }

    private List<String> reasonsOf(FactPath fact, String value) {
        List<String> reasons = new ArrayList<>();
        for (FactPath place : places(fact)) {
            reasons.addAll(records.getOrDefault(LockRecord.changed(place, List.of(value)), List.of()));
        }
        return reasons;
    }

    /** The paths under which an answer has records: an operation that moves does not take those along. */
    private List<FactPath> places(FactPath fact) {
        List<FactPath> places = new ArrayList<>(List.of(fact));
        for (int i = 0; fact.isWithin(FactType.ANSWER) && i < places.size() && i < MOST_PLACES; i++) {
            for (FactPath outer : places.get(i).beginnings()) {
                for (FactPath from : former.getOrDefault(outer, List.of())) {
                    FactPath place = places.get(i).moved(outer, from);
                    if (!places.contains(place)) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }

    /**
     * The last value of a fact that does not hold.
     *
     * @param fact its path
     * @param now the value that it is to have
     * @return {@code now} if the fact had that value and the last one is not known; empty if it never had a value
     */
    public List<String> lastValue(FactPath fact, List<String> now) {
        List<String> last = removed.getOrDefault(fact, List.of());
        if (last.isEmpty() && !reasonsOf(fact, String.join(", ", now)).isEmpty()) {
            return now;
        }
        List<String> older = olderValues(fact);
        return last.isEmpty() && !older.isEmpty() ? older.subList(0, 1) : last;
    }

    /**
     * Whether a code moved to a number, which may have had another code before.
     *
     * @param code the path of the number
     * @return true also if the code has moved on
     */
    public boolean isDestination(FactPath code) {
        return origins.containsKey(code);
    }

    /**
     * Whether a number has nothing left of a code that it had: no constant or alias, neither the name nor the meaning.
     *
     * @param code the path of the number
     * @return false also if a code has moved there, because then the records may be about another one
     */
    public boolean wasReplaced(FactPath code) {
        if (isDestination(code)
                || !hasOlderValue(code.at(FactType.NAME))
                || (current.containsKey(code.at(FactType.MEANING)) && !hasOlderValue(code.at(FactType.MEANING)))) {
            return false;
        }
        List<String> constants = olderValues(code.at(FactType.CONSTANT));
        for (String constant : constants) {
            if (current.containsKey(code.at(FactType.ALIAS, constant))) {
                return false;
            }
        }
        return !constants.isEmpty();
    }

    /**
     * The older values of a fact, each as one text.
     *
     * @param fact its path
     * @return in the order of the texts; empty if it never changed
     */
    public List<String> olderValues(FactPath fact) {
        List<String> values = new ArrayList<>();
        for (FactPath place : places(fact)) {
            for (FactPath record : place.recordedAs(FactType.WAS).in(records).keySet()) {
                if (LockRecord.isValueOf(record, place)) {
                    values.add(record.name());
                }
            }
        }
        return values;
    }

    /**
     * Whether a code was retired at any time.
     *
     * @param code the path of its number
     * @return true also if it is in use again
     */
    public boolean wasRetired(FactPath code) {
        FactPath retired = code.at(FactType.RETIRED);
        return current.containsKey(retired) || !lastValue(retired, List.of()).isEmpty();
    }

    /**
     * Whether a code was removed and is there again.
     *
     * @param code the path of its number
     * @return false while it is removed
     */
    public boolean wasRestored(FactPath code) {
        for (FactPath record : code.recordedAs(FactType.WAS).in(records).keySet()) {
            if (LockRecord.isRestoration(record) && LockRecord.subject(record).equals(code)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a code was known by when it was retired or removed.
     *
     * @param code the path of its number
     * @param last what it was known by last, which may be other facts, too
     * @return the values of its constant, its name and its meaning
     */
    public SortedMap<FactPath, List<String>> known(FactPath code, SortedMap<FactPath, List<String>> last) {
        SortedMap<FactPath, List<String>> known = new TreeMap<>();
        for (FactType type : WORDS) {
            FactPath fact = code.at(type);
            List<String> value = last.getOrDefault(fact, List.of());
            FactPath words = LockRecord.known(fact);
            for (FactPath record : words.recordedAs(FactType.WAS).in(records).keySet()) {
                value = LockRecord.isValueOf(record, words) ? List.of(record.name()) : List.of();
            }
            if (!value.isEmpty()) {
                known.put(fact, value);
            }
        }
        return known;
    }

    /**
     * Whether a code left its number for another one.
     *
     * @param code the path of the number
     * @param origin the path of a code that may have gone there and come back; that does not count if the records leave no
     *     doubt that it is the same code
     * @return true when the number is taken by what it meant
     */
    public boolean wasLeft(FactPath code, FactPath origin) {
        if (destinations(code).isEmpty() || origin.equals(code)) {
            return !destinations(code).isEmpty();
        }
        Set<FactPath> way = new HashSet<>();
        FactPath place = code;
        for (List<FactPath> next = destinations(place); !next.isEmpty(); next = destinations(place)) {
            place = next.get(0);
            boolean isKnown = next.size() == 1 && (place.equals(code) || way.add(place));
            if (!isKnown) {
                return true; // two codes left one number, or were exchanged, and the records do not tell which of them
                // went where
            }
            if (place.equals(code)) {
                break;
            }
        }
        return !way.contains(origin) || mayBeAnother(origin, code, way);
    }

    /**
     * Where something went that left its place, such as the code of a number.
     *
     * @param place the path that it left
     * @return the paths that the records name, in their order; empty if nothing left
     */
    public List<FactPath> destinations(FactPath place) {
        List<FactPath> destinations = new ArrayList<>();
        for (FactPath record : place.recordedAs(FactType.WAS).in(records).keySet()) {
            if (LockRecord.isMove(record) && LockRecord.subject(record).equals(place)) {
                destinations.addAll(LockRecord.destinations(record));
            }
        }
        return destinations;
    }

    /**
     * Whether a number may have got another code since the code of an older number moved there.
     *
     * @param way the numbers that the code has had since
     */
    private boolean mayBeAnother(FactPath number, FactPath older, Set<FactPath> way) {
        for (FactPath place : way) {
            for (FactPath from : origins.getOrDefault(place, List.of())) {
                if (!from.equals(older) && !way.contains(from)) {
                    return true;
                }
            }
        }
        SortedMap<FactPath, List<String>> known = known(older, new TreeMap<>());
        for (Map.Entry<FactPath, List<String>> fact : known.entrySet()) {
            FactPath there = fact.getKey().moved(older, number);
            boolean isAlias = there.is(FactType.CONSTANT)
                    && current.containsKey(
                            number.at(FactType.ALIAS, fact.getValue().get(0)));
            if (isAlias || fact.getValue().equals(current.get(there))) {
                return false;
            }
        }
        for (String constant : olderValues(number.at(FactType.CONSTANT))) {
            if (current.containsKey(number.at(FactType.ALIAS, constant))) {
                return false;
            }
        }
        boolean isReplaced = hasOlderValue(number.at(FactType.CONSTANT))
                && hasOlderValue(number.at(FactType.NAME))
                && (hasOlderValue(number.at(FactType.MEANING)) || !current.containsKey(number.at(FactType.MEANING)));
        return isReplaced || !known.isEmpty();
    }

    private boolean hasOlderValue(FactPath fact) {
        return !olderValues(fact).isEmpty();
    }
}
