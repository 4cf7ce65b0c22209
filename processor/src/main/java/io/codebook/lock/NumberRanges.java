package io.codebook.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that words of one table stand for: a first and a last one each. Words that are no numbers stand alone. */
final class NumberRanges {
    /** The kind of number of which each is a word and no two follow each other. */
    static final String TEXT = "text";

    private static final String NUMBER = "-?[0-9]{1,10}";
    private static final String COAP = "[0-9]{1,2}\\.[0-9]{2}";
    private static final int DETAILS = 32;

    private final String kind;
    private final Map<String, long[]> known = new HashMap<>();

    NumberRanges(String kind) {
        this.kind = kind;
    }

    /** What a word stands for: {@code 4010}, {@code -5--1} or {@code 4.00-4.31}. */
    long[] of(String word) {
        long[] span = known.get(word);
        if (span == null) {
            span = read(word);
            known.put(word, span);
        }
        return span;
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
        // Far below all numbers, and never side by side.
        long alone = Long.MIN_VALUE + 2L * known.size();
        return new long[] {alone, alone};
    }

    boolean overlap(String one, String other) {
        return overlap(of(one), of(other));
    }

    boolean isAll(List<long[]> spans, String word) {
        long[] all = of(word);
        return spans.size() == 1 && spans.get(0)[0] == all[0] && spans.get(0)[1] == all[1];
    }

    /** The spans as a lock writes them. */
    String text(List<long[]> spans) {
        List<String> texts = new ArrayList<>();
        for (long[] span : spans) {
            texts.add(text(span[0]) + (span[0] == span[1] ? "" : "-" + text(span[1])));
        }
        return String.join(", ", texts);
    }

    static List<long[]> without(List<long[]> spans, long[] taken) {
        List<long[]> left = new ArrayList<>();
        for (long[] span : spans) {
            if (!overlap(span, taken)) {
                left.add(span);
                continue;
            }
            if (span[0] < taken[0]) {
                left.add(new long[] {span[0], taken[0] - 1});
            }
            if (taken[1] < span[1]) {
                left.add(new long[] {taken[1] + 1, span[1]});
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
                ? Long.parseLong(text)
                : Long.parseLong(text.substring(0, dot)) * DETAILS + Long.parseLong(text.substring(dot + 1));
    }

    private String text(long number) {
        long detail = number % DETAILS;
        return kind.equals("coap") ? number / DETAILS + (detail < 10 ? ".0" : ".") + detail : Long.toString(number);
    }
}
