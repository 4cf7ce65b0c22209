package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A number that was retired, removed or left is used by another code, which cannot be accepted. Constants and aliases do not
 * tell that it is the same code, because another code can be given the same ones: the name or the meaning that it had then must
 * have stayed, or be back.
 */
final class ReusedNumbers implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        for (FactPath code : facts.added(FactType.CODE)) {
            SortedMap<FactPath, List<String>> removed = facts.history().removed();
            if (removed.containsKey(code.at(FactType.CONSTANT))) {
                if (!isRestored(code, facts)) {
                    SortedMap<FactPath, List<String>> known = facts.history().known(code, removed);
                    explain(code, ", which was removed, and is now ", known, rows, facts);
                }
            } else if (facts.isTaken(code, code)) {
                String what = ChangeText.name(code) + " was another code, which was renumbered to "
                        + String.join(" and to ", numbersOf(code, facts));
                String remedy = "leave the number to that code, or " + ChangeKind.RETIRED_REUSED.remedy();
                facts.explain(ChangeKind.RETIRED_REUSED, code, what, remedy, rows.with(code));
            }
        }
        Set<FactPath> changed = new LinkedHashSet<>();
        for (FactPath fact : facts.unexplained()) {
            if (fact.is(FactType.NAME) || fact.is(FactType.CONSTANT) || fact.is(FactType.MEANING)) {
                changed.add(fact.up(FactType.CODE));
            }
        }
        for (FactPath code : changed) {
            boolean stayed = facts.isKept(code) && !facts.hasMoved(code);
            boolean comesBack = isInUse(code, facts)
                    && !facts.before(code.at(FactType.RETIRED)).isEmpty();
            String fate = stayed ? facts.fate(code) : "";
            if (!fate.isEmpty()) {
                SortedMap<FactPath, List<String>> known = facts.history().known(code, facts.before());
                if (!isSameCode(code, known, comesBack, facts)) {
                    explain(code, ", which was " + fate + ", and is now ", known, rows, facts);
                }
            }
        }
    }

    /** The numbers that the code of a number got when it left that. */
    private static List<String> numbersOf(FactPath left, ComparedFacts facts) {
        FactPath place = facts.place(left);
        List<String> numbers = new ArrayList<>();
        for (FactPath to : place.equals(left) ? facts.history().destinations(left) : List.of(place)) {
            numbers.add(to.name());
        }
        return numbers;
    }

    private static boolean isInUse(FactPath code, ComparedFacts facts) {
        return facts.after(code.at(FactType.RETIRED)).isEmpty();
    }

    /** Whether a number that was removed has the code again that it had. */
    static boolean isRestored(FactPath code, ComparedFacts facts) {
        SortedMap<FactPath, List<String>> removed = facts.history().removed();
        return removed.containsKey(code.at(FactType.CONSTANT))
                && isSameCode(code, facts.history().known(code, removed), isInUse(code, facts), facts);
    }

    /** @param comesBack whether the number was out of use: then a constant is too little to know the code by */
    private static boolean isSameCode(
            FactPath code, SortedMap<FactPath, List<String>> known, boolean comesBack, ComparedFacts facts) {
        FactPath name = code.at(FactType.NAME);
        boolean hadMeaning = known.containsKey(code.at(FactType.MEANING));
        boolean isOlderName = !facts.history().isDestination(code) // else it may be that of another code
                && facts.history().olderValues(name).containsAll(facts.after(name));
        return isSame(name, known, facts)
                || isSame(code.at(FactType.MEANING), known, facts)
                || ((isOlderName || (!comesBack && !hadMeaning)) && isSame(code.at(FactType.CONSTANT), known, facts));
    }

    private static boolean isSame(FactPath fact, SortedMap<FactPath, List<String>> before, ComparedFacts facts) {
        List<String> value = facts.after(fact);
        return !value.isEmpty() && value.equals(before.get(fact));
    }

    /** @param event what became of the code that had the number */
    static void explain(
            FactPath code,
            String event,
            SortedMap<FactPath, List<String>> before,
            FactsAboutCodes rows,
            ComparedFacts facts) {
        String what = ChangeText.name(code) + " was " + words(code, before) + event + words(code, facts.after());
        String remedy = "restore " + words(code, before) + ", or " + ChangeKind.RETIRED_REUSED.remedy();
        facts.explain(ChangeKind.RETIRED_REUSED, code, what, remedy, rows.with(code));
    }

    /** The constant and the name of a code. */
    static String words(FactPath code, SortedMap<FactPath, List<String>> side) {
        return String.join("", side.getOrDefault(code.at(FactType.CONSTANT), List.of())) + " "
                + CodesLock.quoted(side.getOrDefault(code.at(FactType.NAME), List.of()));
    }
}
