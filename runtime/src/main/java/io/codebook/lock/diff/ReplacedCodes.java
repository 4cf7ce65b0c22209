package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A number would have another code after several steps. That a code replaces another in its row can be accepted, because it may be
 * the same code in other words. It is another one if the first code comes back at another number, or if the number had been left.
 */
final class ReplacedCodes implements ChangeRule {
    private static final List<FactType> WORDS = List.of(FactType.NAME, FactType.MEANING);

    @Override
    public void explain(ComparedFacts facts) {
        FactsAboutCodes rows = FactsAboutCodes.addedRows(facts);
        Map<FactPath, List<FactPath>> codes = Map.of();
        for (FactPath constant : facts.changed(FactType.CONSTANT)) {
            FactPath code = constant.up(FactType.CODE);
            if (facts.hasMoved(code) || Identifiers.keepsCode(code, facts)) {
                continue;
            }
            codes = codes.isEmpty() ? codesByMark(facts) : codes;
            FactPath elsewhere = elsewhere(code, codes, facts);
            if (facts.history().wasLeft(code, code)) {
                ReusedNumbers.explain(
                        code, ", which had another number before, and is now ", facts.before(), rows, facts);
            } else if (!elsewhere.equals(code)) {
                String event = ", which is now " + elsewhere.name() + " "
                        + ReusedNumbers.words(elsewhere, facts.after()) + ", and is now ";
                ReusedNumbers.explain(code, event, facts.before(), rows, facts);
            }
        }
        if (facts.history().records().isEmpty()) {
            return;
        }
        List<FactPath> added = facts.added(FactType.CODE);
        Map<FactPath, String> gained = MovedIdentifiers.gained(facts);
        Map<FactPath, FactPath> former = added.isEmpty() && gained.isEmpty() ? Map.of() : formerMarks(facts);
        for (FactPath code : added) {
            for (FactPath mark : marks(code, facts.after())) {
                FactPath number = former.get(mark);
                if (number != null && facts.isUnexplained(code.at(FactType.CONSTANT))) {
                    explain(code, number, rows, facts);
                }
            }
        }
        for (Map.Entry<FactPath, String> gain : gained.entrySet()) {
            FactPath code = Identifiers.owner(gain.getKey());
            FactPath number = former.get(mark(code, FactType.CONSTANT, gain.getValue()));
            if (number != null && !facts.place(number).equals(code) && facts.isUnexplained(gain.getKey())) {
                explain(gain.getKey(), gain.getValue(), number, facts);
            }
        }
    }

    /** The codes of today, by what each is known by. */
    private static Map<FactPath, List<FactPath>> codesByMark(ComparedFacts facts) {
        Map<FactPath, List<FactPath>> codes = new HashMap<>();
        for (FactPath constant : facts.after().keySet()) {
            if (constant.is(FactType.CONSTANT)) {
                FactPath code = constant.up(FactType.CODE);
                for (FactPath mark : marks(code, facts.after())) {
                    List<FactPath> same = codes.getOrDefault(mark, new ArrayList<>());
                    same.add(code);
                    codes.put(mark, same);
                }
            }
        }
        return codes;
    }

    /** The only other number that has the constant of a number, or else its name or its meaning; or the number itself. */
    private static FactPath elsewhere(FactPath code, Map<FactPath, List<FactPath>> codes, ComparedFacts facts) {
        for (FactType type : LockHistory.WORDS) {
            String value = String.join("", facts.before(code.at(type)));
            List<FactPath> numbers = codes.getOrDefault(mark(code, type, value), List.of());
            if (numbers.size() == 1 && !facts.hasMoved(numbers.get(0))) { // else that is another code still
                return numbers.get(0);
            }
        }
        return code;
    }

    /** The numbers with other codes than they had, by what those codes were known by. */
    private static Map<FactPath, FactPath> formerMarks(ComparedFacts facts) {
        Map<FactPath, FactPath> former = new HashMap<>();
        for (FactPath constant : facts.before().keySet()) {
            FactPath code = constant.is(FactType.CONSTANT) ? constant.up(FactType.CODE) : constant;
            if (code.is(FactType.CODE) && facts.history().wasReplaced(code) && !isBack(code, facts)) {
                for (FactType type : List.of(FactType.CONSTANT, FactType.NAME, FactType.MEANING)) {
                    for (String value : facts.history().olderValues(code.at(type))) {
                        former.put(mark(code, type, value), code);
                    }
                }
            }
        }
        return former;
    }

    /** Whether a number has the older words again, so that its code counts as the older one. */
    private static boolean isBack(FactPath code, ComparedFacts facts) {
        boolean isBack = ComparedFacts.has(facts.after(), code); // else it goes now
        for (FactType type : WORDS) {
            isBack &= facts.history().olderValues(code.at(type)).containsAll(facts.after(code.at(type)));
        }
        return isBack;
    }

    /** What a code is known by, besides its number; the strongest first. */
    private static List<FactPath> marks(FactPath code, SortedMap<FactPath, List<String>> side) {
        List<FactPath> marks = new ArrayList<>();
        for (String identifier : Identifiers.within(code, side)) {
            marks.add(mark(code, FactType.CONSTANT, identifier));
        }
        for (FactType type : WORDS) {
            for (String value : side.getOrDefault(code.at(type), List.of())) {
                marks.add(mark(code, type, value));
            }
        }
        return marks;
    }

    private static FactPath mark(FactPath code, FactType type, String value) {
        return code.renamed(value).at(type);
    }

    private static void explain(FactPath code, FactPath number, FactsAboutCodes rows, ComparedFacts facts) {
        String words = ReusedNumbers.words(code, facts.after());
        String what = ChangeText.name(code) + ", " + words + ", was " + number.name() + became(number, facts);
        String remedy =
                "restore " + words + " at " + number.name() + ", or choose another constant, name and meaning here";
        facts.explain(ChangeKind.RETIRED_REUSED, code, what, remedy, rows.with(code));
    }

    /** What became of the older code of a number. */
    private static String became(FactPath number, ComparedFacts facts) {
        return facts.isKept(number)
                ? ", which is now " + ReusedNumbers.words(number, facts.after())
                : ", which then was " + ReusedNumbers.words(number, facts.before());
    }

    /** A code that was added under other words gets a constant or an alias of the older code. */
    private static void explain(FactPath gain, String identifier, FactPath number, ComparedFacts facts) {
        String what = identifier + " of table " + gain.name(FactType.TABLE) + " is code " + gain.name(FactType.CODE)
                + " now, and was " + number.name() + became(number, facts);
        List<FactPath> explained = gain.is(FactType.CONSTANT) ? ChangedConstants.factsOf(gain, facts) : List.of(gain);
        String remedy = "restore " + identifier + " at " + number.name() + ", or choose another identifier here";
        facts.explain(ChangeKind.RETIRED_REUSED, gain, what, remedy, explained);
    }
}
