package io.codebook.lock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Numbers that were kept free and are not, or the other way round; how their ranges are written is no matter. */
final class ReservationRules {
    private final Differences differences;
    private final FactPath table;
    private final NumberRanges spans;
    private final Map<FactPath, List<FactPath>> rows;
    private final List<FactPath> gone;
    private final List<FactPath> added;
    private final Set<FactPath> codes = new LinkedHashSet<>();

    private ReservationRules(Differences differences, FactPath table) {
        this.differences = differences;
        this.table = table;
        List<String> kind = differences.after(table.and("number"));
        boolean sameKind = kind.equals(differences.before(table.and("number")));
        spans = new NumberRanges(sameKind ? kind.get(0) : NumberRanges.TEXT);
        rows = CodeRules.newRows(differences);
        gone = differences.removed(table.and("reserved", FactPath.ANY));
        added = differences.added(table.and("reserved", FactPath.ANY));
        for (FactPath fact : Differences.facts(differences.after(), table).keySet()) {
            if (fact.isWithin(Patterns.CODE)) {
                codes.add(fact.first(4));
            }
        }
    }

    static void find(Differences differences) {
        Set<FactPath> tables = new LinkedHashSet<>();
        for (FactPath fact : differences.rest()) {
            if (fact.matches(Patterns.RESERVED)
                    && !differences.after(fact.first(2).and("number")).isEmpty()) {
                tables.add(fact.first(2));
            }
        }
        for (FactPath table : tables) {
            new ReservationRules(differences, table).find();
        }
    }

    private void find() {
        List<FactPath> quiet = new ArrayList<>(added);
        List<FactPath> covered = covered();
        for (FactPath reservation : added) {
            List<long[]> news = rest(reservation, differences.before());
            if (!news.isEmpty()) {
                quiet.remove(reservation);
                String what = spans.isAll(news, reservation.last())
                        ? Names.change(differences, reservation)
                        : Names.of(reservation) + " is new for " + spans.text(news) + ": "
                                + LockLine.texts(differences.after(reservation));
                differences.explain("reservation-added", reservation, what, with(reservation, covered));
            }
        }
        for (FactPath reservation : gone) {
            findUsed(reservation, quiet);
            findFree(reservation, quiet);
            if (differences.isOpen(reservation)) {
                String what = Names.of(reservation) + " is written in another way, and no number is free that was not";
                differences.explain("reservation-reworded", reservation, what, with(reservation, quiet));
            }
        }
    }

    /** The reservations that are gone without setting a number free or letting a code take one. */
    private List<FactPath> covered() {
        List<FactPath> covered = new ArrayList<>();
        for (FactPath reservation : gone) {
            if (rest(reservation, differences.after()).isEmpty()) {
                covered.add(reservation);
            }
        }
        return covered;
    }

    private void findUsed(FactPath reservation, List<FactPath> quiet) {
        List<FactPath> explained = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean all = free(reservation).isEmpty();
        for (FactPath code : codes) {
            // While other numbers are free now, that tells of a code that has merely moved here.
            boolean tells = all || !Differences.has(differences.before(), code);
            if (tells && spans.overlap(code.last(), reservation.last())) {
                explained.addAll(CodeRules.with(code, rows));
                names.add(Names.of(code));
            }
        }
        if (!names.isEmpty()) {
            if (all) {
                explained.addAll(with(reservation, quiet));
            }
            String what = String.join(" and ", names) + (names.size() == 1 ? " takes" : " take")
                    + " a number that was reserved: " + LockLine.texts(differences.before(reservation));
            differences.explain("reserved-used", explained.get(0), what, explained);
        }
    }

    private void findFree(FactPath reservation, List<FactPath> quiet) {
        List<long[]> free = free(reservation);
        if (!free.isEmpty()) {
            String what = spans.isAll(free, reservation.last())
                    ? Names.change(differences, reservation)
                    : Names.of(reservation) + " was " + LockLine.texts(differences.before(reservation)) + ", and "
                            + spans.text(free) + " is reserved no more";
            differences.explain("reservation-dropped", reservation, what, with(reservation, quiet));
        }
    }

    /** A reservation, and those of others that are about some of its numbers. */
    private List<FactPath> with(FactPath reservation, List<FactPath> others) {
        List<FactPath> explained = new ArrayList<>(List.of(reservation));
        for (FactPath other : others) {
            if (spans.overlap(other.last(), reservation.last())) {
                explained.add(other);
            }
        }
        return explained;
    }

    /** What was reserved and is free now: neither reserved nor a code. */
    private List<long[]> free(FactPath reservation) {
        List<long[]> free = rest(reservation, differences.after());
        for (FactPath code : codes) {
            free = NumberRanges.without(free, spans.of(code.last()));
        }
        return free;
    }

    /** The numbers of a reservation that no reservation of one side covers. */
    private List<long[]> rest(FactPath reservation, SortedMap<FactPath, List<String>> side) {
        List<long[]> rest = List.of(spans.of(reservation.last()));
        for (FactPath other : Differences.facts(side, table.and("reserved")).keySet()) {
            rest = NumberRanges.without(rest, spans.of(other.last()));
        }
        return rest;
    }
}
