package io.codebook.compiler.merge;

import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.NumberOrder;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** One side reserved a number, and the other side has a code there. */
final class ReservedCodes {
    private ReservedCodes() {}

    static List<Contradiction> find(CodesLock merged, MergeSides sides, SortedMap<FactPath, ChangedBy> changed) {
        SortedMap<FactPath, List<String>> facts = new LockHistory(merged).current();
        List<Contradiction> found = new ArrayList<>();
        for (Map.Entry<FactPath, List<String>> reservation : facts.entrySet()) {
            if (reservation.getKey().is(FactType.RESERVATION)) {
                for (FactPath code : codesIn(reservation.getKey(), facts)) {
                    Set<FactPath> differing = new HashSet<>(code.in(changed).keySet());
                    differing.addAll(reservation.getKey().in(changed).keySet());
                    if (!differing.isEmpty()) {
                        String what = reservation.getKey() + " is " + CodesLock.quoted(reservation.getValue()) + " in "
                                + side(reservation.getKey(), sides) + ", and "
                                + code.name() + " is the code "
                                + CodesLock.quoted(merged.values(code.at(FactType.CONSTANT))) + " in "
                                + side(code, sides);
                        found.add(new Contradiction(what, differing, false));
                    }
                }
            }
        }
        return found;
    }

    private static Set<FactPath> codesIn(FactPath reservation, SortedMap<FactPath, List<String>> facts) {
        FactPath table = reservation.up(FactType.TABLE);
        String kind = String.join("", facts.getOrDefault(table.at(FactType.NUMBER_KIND), List.of()));
        NumberOrder order = new NumberOrder(kind);
        String range = reservation.name();
        int dash = kind.equals(NumberKind.TEXT.word()) ? -1 : range.indexOf('-', 1); // the first may be a sign
        String first = dash < 0 ? range : range.substring(0, dash);
        String last = range.substring(dash < 0 ? 0 : dash + 1);
        Set<FactPath> codes = new TreeSet<>();
        for (FactPath fact : table.in(facts).keySet()) {
            if (fact.is(FactType.CONSTANT)) {
                String number = fact.name(FactType.CODE);
                if (order.compare(first, number) <= 0 && order.compare(number, last) <= 0) {
                    codes.add(fact.up(FactType.CODE));
                }
            }
        }
        return codes;
    }

    /** The side that has a path, which the other lacks or has, too. */
    private static String side(FactPath path, MergeSides sides) {
        boolean isOurs = !path.in(new LockHistory(sides.ours()).current()).isEmpty();
        return isOurs ? sides.oursName() : sides.theirsName();
    }
}
