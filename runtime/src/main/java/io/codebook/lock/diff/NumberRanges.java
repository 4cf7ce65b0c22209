package io.codebook.lock.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first and last numbers that the words of one table stand for. A word that is not a number stands for itself alone. */
final class NumberRanges {
    /** The kind of number whose codes are words, of which no two are neighbours. */
    static final String TEXT = "text";

    private static final String NUMBER = "-?[0-9]{1,19}";
    private static final String COAP = "[0-9]{1,2}\\.[0-9]{2}";
    private static final int DETAILS = 32;

    private final String kind;
    private final Map<String, long[]> known = new HashMap<>();

    NumberRanges(String kind) {
        this.kind = kind;
    }

    /** The range of {@code 4010}, {@code -5--1} or {@code 4.00-4.31}: its first and its last number. */
    long[] of(String word) {
        long[] range = known.get(word);
        if (range == null) {
            range = read(word);
            known.put(word, range);
        }
        return range;
    }

    private long[] read(String word) {
        String number = kind.equals("coap") ? COAP : NUMBER;
        if (!kind.equals(TEXT) && word.matches(number)) {
            return new long[] {number(word), number(word)};
        }
        if (!kind.equals(TEXT) && word.matches(number + "-" + number)) {
            int dash = word.indexOf('-', 1);
            return new long[] {number(word.substring(0, dash)), number(word.substring(dash + 1))};
        }
        // Far below all numbers, and never neighbours.
        long alone = Long.MIN_VALUE + 2L * known.size();
        return new long[] {alone, alone};
    }

    boolean overlap(String one, String other) {
        return overlap(of(one), of(other));
    }

    boolean isAll(List<long[]> ranges, String word) {
        long[] all = of(word);
        return ranges.size() == 1 && ranges.get(0)[0] == all[0] && ranges.get(0)[1] == all[1];
    }

    /** The ranges as a lock writes them. */
    String text(List<long[]> ranges) {
        List<String> texts = new ArrayList<>();
        for (long[] range : ranges) {
            texts.add(text(range[0]) + (range[0] == range[1] ? "" : "-" + text(range[1])));
        }
        return String.join(", ", texts);
    }

    static List<long[]> without(List<long[]> ranges, long[] taken) {
        List<long[]> left = new ArrayList<>();
        for (long[] range : ranges) {
            if (!overlap(range, taken)) {
                left.add(range);
                continue;
            }
            if (range[0] < taken[0]) {
                left.add(new long[] {range[0], taken[0] - 1});
            }
            if (taken[1] < range[1]) {
                left.add(new long[] {taken[1] + 1, range[1]});
            }
        }
        return left;
    }

    private static boolean overlap(long[] one, long[] other) {
        return one[0] <= other[1] && other[0] <= one[1];
    }

    private long number(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new BigInteger(text).longValue() // a damaged lock may have a number beyond a long
                : Long.parseLong(text.substring(0, dot)) * DETAILS + Long.parseLong(text.substring(dot + 1));
    }

    private String text(long number) {
        long detail = number % DETAILS;
        return kind.equals("coap") ? number / DETAILS + (detail < 10 ? ".0" : ".") + detail : Long.toString(number);
    }
}
