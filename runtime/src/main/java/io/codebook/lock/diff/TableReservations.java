package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** The reservations of one table before and now. */
final class TableReservations {
    private final ComparedFacts facts;
    private final FactPath table;
    private final NumberRanges ranges;
    private final FactsAboutCodes rows;
    private final List<FactPath> removed;
    private final List<FactPath> added;
    private final Set<FactPath> codes = new LinkedHashSet<>();

    TableReservations(ComparedFacts facts, FactPath table) {
        this.facts = facts;
        this.table = table;
        List<String> kind = facts.after(table.at(FactType.NUMBER_KIND));
        boolean sameKind = kind.equals(facts.before(table.at(FactType.NUMBER_KIND)));
        ranges = new NumberRanges(sameKind ? kind.get(0) : NumberRanges.TEXT);
        rows = FactsAboutCodes.addedRows(facts);
        removed = ofTable(facts.removed(FactType.RESERVATION));
        added = ofTable(facts.added(FactType.RESERVATION));
        for (FactPath fact : table.in(facts.after()).keySet()) {
            if (fact.isWithin(FactType.CODE)) {
                codes.add(fact.up(FactType.CODE));
            }
        }
    }

    private List<FactPath> ofTable(List<FactPath> reservations) {
        List<FactPath> ofTable = new ArrayList<>();
        for (FactPath reservation : reservations) {
            // A code that became a reservation is removed, and that change has the reservation, too.
            if (reservation.startsWith(table) && !facts.isGone(table.at(FactType.CODE, reservation.name()))) {
                ofTable.add(reservation);
            }
        }
        return ofTable;
    }

    void find() {
        List<FactPath> rewritten = new ArrayList<>(added);
        List<FactPath> covered = covered();
        for (FactPath reservation : added) {
            List<long[]> reserved = uncovered(reservation, facts.before());
            if (!reserved.isEmpty()) {
                rewritten.remove(reservation);
                findAdded(reservation, reserved, covered);
            }
        }
        for (FactPath reservation : removed) {
            findUsed(reservation, rewritten);
            findFree(reservation, rewritten);
            if (facts.isUnexplained(reservation)) {
                String what = ChangeText.name(reservation) + " is written differently but reserves the same numbers";
                facts.explain(ChangeKind.RESERVATION_REWORDED, reservation, what, with(reservation, rewritten));
            }
        }
    }

    private void findAdded(FactPath reservation, List<long[]> reserved, List<FactPath> covered) {
        String what = ranges.isAll(reserved, reservation.name())
                ? ChangeText.of(facts, reservation)
                : ChangeText.name(reservation) + " now also reserves " + ranges.text(reserved) + ": "
                        + CodesLock.quoted(facts.after(reservation));
        facts.explain(ChangeKind.RESERVATION_ADDED, reservation, what, with(reservation, covered));
    }

    /** The removed reservations all of whose numbers others reserve now. */
    private List<FactPath> covered() {
        List<FactPath> covered = new ArrayList<>();
        for (FactPath reservation : removed) {
            if (uncovered(reservation, facts.after()).isEmpty()) {
                covered.add(reservation);
            }
        }
        return covered;
    }

    private void findUsed(FactPath reservation, List<FactPath> rewritten) {
        List<FactPath> explained = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean allUsed = free(reservation).isEmpty();
        for (FactPath code : codes) {
            // While some of the numbers are free now, the reservation itself reports a code that only moved here.
            boolean isReported = allUsed || !ComparedFacts.has(facts.before(), code);
            if (isReported && ranges.overlap(code.name(), reservation.name())) {
                explained.addAll(rows.with(code));
                names.add(ChangeText.name(code));
            }
        }
        if (!names.isEmpty()) {
            if (allUsed) {
                explained.addAll(with(reservation, rewritten));
            }
            String what = String.join(" and ", names) + (names.size() == 1 ? " uses" : " use") + " a reserved number: "
                    + CodesLock.quoted(facts.before(reservation));
            facts.explain(ChangeKind.RESERVED_USED, explained.get(0), what, explained);
        }
    }

    private void findFree(FactPath reservation, List<FactPath> rewritten) {
        List<long[]> free = free(reservation);
        if (!free.isEmpty()) {
            String what = ranges.isAll(free, reservation.name())
                    ? ChangeText.of(facts, reservation)
                    : ChangeText.name(reservation) + ", " + CodesLock.quoted(facts.before(reservation))
                            + ", no longer reserves " + ranges.text(free);
            facts.explain(ChangeKind.RESERVATION_DROPPED, reservation, what, with(reservation, rewritten));
        }
    }

    /** A reservation, and those of others that are about some of its numbers. */
    private List<FactPath> with(FactPath reservation, List<FactPath> others) {
        List<FactPath> explained = new ArrayList<>(List.of(reservation));
        for (FactPath other : others) {
            if (ranges.overlap(other.name(), reservation.name())) {
                explained.add(other);
            }
        }
        return explained;
    }

    /** The numbers of a reservation that are neither reserved nor a code now. */
    private List<long[]> free(FactPath reservation) {
        List<long[]> free = uncovered(reservation, facts.after());
        for (FactPath code : codes) {
            free = NumberRanges.without(free, ranges.of(code.name()));
        }
        return free;
    }

    /** The numbers of a reservation that no reservation of one side covers. */
    private List<long[]> uncovered(FactPath reservation, SortedMap<FactPath, List<String>> side) {
        List<long[]> uncovered = List.of(ranges.of(reservation.name()));
        for (FactPath other : table.in(side).keySet()) {
            if (other.is(FactType.RESERVATION)) {
                uncovered = NumberRanges.without(uncovered, ranges.of(other.name()));
            }
        }
        return uncovered;
    }
}
