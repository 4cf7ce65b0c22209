package io.codebook.stability;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Numbers that were kept free and are not, or the other way round; how their ranges are written is no matter. */
final class ReservationRules {
    private final Differences differences;
    private final Path table;
    private final Spans spans;
    private final Map<Path, List<Path>> rows;
    private final List<Path> gone;
    private final List<Path> added;
    private final Set<Path> codes = new LinkedHashSet<>();

    private ReservationRules(Differences differences, Path table) {
        this.differences = differences;
        this.table = table;
        List<String> kind = differences.after(table.and("number"));
        boolean sameKind = kind.equals(differences.before(table.and("number")));
        spans = new Spans(sameKind ? kind.get(0) : Spans.TEXT);
        rows = CodeRules.newRows(differences);
        gone = differences.removed(table.and("reserved", Path.ANY));
        added = differences.added(table.and("reserved", Path.ANY));
        for (Path fact : Differences.facts(differences.after(), table).keySet()) {
            if (fact.isWithin(Patterns.CODE)) {
                codes.add(fact.first(4));
            }
        }
    }

    static void find(Differences differences) {
        Set<Path> tables = new LinkedHashSet<>();
        for (Path fact : differences.rest()) {
            if (fact.matches(Patterns.RESERVED)
                    && !differences.after(fact.first(2).and("number")).isEmpty()) {
                tables.add(fact.first(2));
            }
        }
        for (Path table : tables) {
            new ReservationRules(differences, table).find();
        }
    }

    private void find() {
        List<Path> quiet = new ArrayList<>(added);
        List<Path> covered = covered();
        for (Path reservation : added) {
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
        for (Path reservation : gone) {
            findUsed(reservation, quiet);
            findFree(reservation, quiet);
            if (differences.isOpen(reservation)) {
                String what = Names.of(reservation) + " is written in another way, and no number is free that was not";
                differences.explain("reservation-reworded", reservation, what, with(reservation, quiet));
            }
        }
    }

    /** The reservations that are gone without setting a number free or letting a code take one. */
    private List<Path> covered() {
        List<Path> covered = new ArrayList<>();
        for (Path reservation : gone) {
            if (rest(reservation, differences.after()).isEmpty()) {
                covered.add(reservation);
            }
        }
        return covered;
    }

    private void findUsed(Path reservation, List<Path> quiet) {
        List<Path> explained = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean all = free(reservation).isEmpty();
        for (Path code : codes) {
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

    private void findFree(Path reservation, List<Path> quiet) {
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
    private List<Path> with(Path reservation, List<Path> others) {
        List<Path> explained = new ArrayList<>(List.of(reservation));
        for (Path other : others) {
            if (spans.overlap(other.last(), reservation.last())) {
                explained.add(other);
            }
        }
        return explained;
    }

    /** What was reserved and is free now: neither reserved nor a code. */
    private List<long[]> free(Path reservation) {
        List<long[]> free = rest(reservation, differences.after());
        for (Path code : codes) {
            free = Spans.without(free, spans.of(code.last()));
        }
        return free;
    }

    /** The numbers of a reservation that no reservation of one side covers. */
    private List<long[]> rest(Path reservation, SortedMap<Path, List<String>> side) {
        List<long[]> rest = List.of(spans.of(reservation.last()));
        for (Path other : Differences.facts(side, table.and("reserved")).keySet()) {
            rest = Spans.without(rest, spans.of(other.last()));
        }
        return rest;
    }
}
