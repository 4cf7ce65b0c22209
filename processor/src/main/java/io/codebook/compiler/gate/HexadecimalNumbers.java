package io.codebook.compiler.gate;

import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.diff.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Numbers as people know them: a lock has decimal numbers, but codes.yaml may have hexadecimal ones. */
public final class HexadecimalNumbers {
    private HexadecimalNumbers() {}

    /** The change in words, with hexadecimal numbers for the codes of tables that codes.yaml writes so. */
    public static String in(Change change, CurrentFacts facts) {
        if (facts.hexadecimalTables().isEmpty()) {
            return change.what();
        }
        Set<String> numbers = new HashSet<>();
        add(change.subject(), facts, numbers);
        change.facts().forEach(fact -> add(fact, facts, numbers));
        change.moves().forEach((from, to) -> {
            add(from, facts, numbers);
            add(to, facts, numbers);
        });
        return replaced(
                change.what(),
                (word, isQuoted) -> isQuoted
                        ? hasQuotedNumbers(change.subject(), facts)
                        : numbers.contains(word) || isAboutNumbers(change, facts));
    }

    /** The remedy, in which all numbers are those of codes, with hexadecimal ones if the change is about such a code. */
    static String inRemedy(Change change, CurrentFacts facts) {
        return isAboutNumbers(change, facts)
                ? replaced(change.remedy(), (word, isQuoted) -> !isQuoted)
                : change.remedy();
    }

    /** Whether the words have nothing but numbers of codes; those about a reservation may have others than its limits. */
    private static boolean isAboutNumbers(Change change, CurrentFacts facts) {
        FactPath subject = change.subject();
        boolean isCode = subject.is(FactType.RESERVATION) || subject.isWithin(FactType.CODE);
        return isCode && numbered(subject, facts) != null;
    }

    /** Whether quoted numbers are those of codes: in the ranges of a value, in a fallback and in the targets of a mapping. */
    private static boolean hasQuotedNumbers(FactPath subject, CurrentFacts facts) {
        boolean isOfTable = subject.is(FactType.FIELD_VALUE) || subject.is(FactType.FALLBACK);
        boolean isTarget = subject.is(FactType.MAPPED_CODE) || subject.is(FactType.OTHERWISE);
        String table = isOfTable ? subject.name(FactType.TABLE) : isTarget ? subject.name(FactType.MAPPING) : "";
        return facts.hexadecimalTables().contains(table);
    }

    private static void add(FactPath path, CurrentFacts facts, Set<String> numbers) {
        FactPath numbered = numbered(path, facts);
        if (numbered != null) {
            numbers.addAll(List.of(numbered.name().split("-", -1)));
        }
    }

    /** The same path with hexadecimal numbers, if codes.yaml writes them so. */
    static FactPath in(FactPath path, CurrentFacts facts) {
        FactPath numbered = numbered(path, facts);
        if (numbered == null) {
            return path;
        }
        StringBuilder name = new StringBuilder();
        for (String number : numbered.name().split("-", -1)) {
            name.append(name.isEmpty() ? "" : "-").append(hexadecimal(number));
        }
        return path.moved(numbered, numbered.renamed(name.toString()));
    }

    /** The beginning of a path that ends with a number, or a range of numbers, which codes.yaml writes in hexadecimal; or null. */
    private static @Nullable FactPath numbered(FactPath path, CurrentFacts facts) {
        @Nullable String table = null;
        FactPath numbered = path;
        if (path.isWithin(FactType.CODE)) {
            table = path.name(FactType.TABLE);
            numbered = path.up(FactType.CODE);
        } else if (path.is(FactType.RESERVATION)) {
            table = path.name(FactType.TABLE);
        } else if (path.is(FactType.MAPPED_CODE) || path.is(FactType.UNMAPPED_CODE)) {
            table = path.name(FactType.MAPPINGS);
        } else if (path.isWithin(FactType.ANSWER)) {
            numbered = path.up(FactType.ANSWER);
            List<String> codesFrom = facts.lock().values(path.up(FactType.TABLE).at(FactType.CODES_FROM));
            table = String.join("", codesFrom);
        }
        return table != null && facts.hexadecimalTables().contains(table) ? numbered : null;
    }

    /** @param isNumber whether a word, which may be within quotes, is a number */
    private static String replaced(String text, BiPredicate<String, Boolean> isNumber) {
        StringBuilder replaced = new StringBuilder();
        boolean quoted = false;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                quoted ^= text.charAt(i) == '"';
                replaced.append(text.charAt(i++));
            } else {
                String word = text.substring(i, end);
                boolean isCount = text.startsWith(" more", end);
                replaced.append(!isCount && isNumber.test(word, quoted) ? hexadecimal(word) : word);
                i = end;
            }
        }
        return replaced.toString();
    }

    /** Such as {@code 0x80070005} for {@code 2147942405}; other words stay as they are. */
    public static String hexadecimal(String decimal) {
        try {
            return String.format("0x%X", Long.parseLong(decimal));
        } catch (NumberFormatException notANumber) {
            return decimal;
        }
    }
}
