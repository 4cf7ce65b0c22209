package io.codebook.compiler.facts;

import io.codebook.compiler.model.NumberKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One text for all ways to write the same ranges: in ascending order, and neighbours joined. */
final class JoinedRanges {
    /** More than any detail of a CoAP code. */
    private static final int DETAILS = 32;

    private JoinedRanges() {}

    /**
     * Joins ranges that do not overlap.
     *
     * @param ranges such as {@code 4000-4999} or {@code 4.04}, as facts have them
     * @return the ranges as they are if one cannot be read, as in a lock that was edited by hand
     */
    static List<String> of(NumberKind kind, List<String> ranges) {
        if (!kind.isNumeric()) {
            List<String> sorted = new ArrayList<>(ranges);
            sorted.sort(null);
            return sorted;
        }
        try {
            return join(ranges);
        } catch (NumberFormatException notARange) {
            return ranges;
        }
    }

    private static List<String> join(List<String> ranges) {
        TreeMap<Long, String> lastByFirst = new TreeMap<>();
        for (String range : ranges) {
            int dash = range.indexOf('-', 1);
            lastByFirst.put(number(dash < 0 ? range : range.substring(0, dash)), range);
        }
        List<String> joined = new ArrayList<>();
        String first = "";
        String last = "";
        for (Map.Entry<Long, String> range : lastByFirst.entrySet()) {
            int dash = range.getValue().indexOf('-', 1);
            String begin = dash < 0 ? range.getValue() : range.getValue().substring(0, dash);
            String end = dash < 0 ? range.getValue() : range.getValue().substring(dash + 1);
            boolean isNext = !last.isEmpty() && number(last) + 1 == range.getKey();
            if (!isNext && !last.isEmpty()) {
                joined.add(text(first, last));
            }
            first = isNext ? first : begin;
            last = end;
        }
        if (!last.isEmpty()) {
            joined.add(text(first, last));
        }
        return joined;
    }

    private static String text(String first, String last) {
        return first.equals(last) ? first : first + "-" + last;
    }

    private static long number(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? Long.parseLong(text)
                : Long.parseLong(text.substring(0, dot)) * DETAILS + Long.parseLong(text.substring(dot + 1));
    }
}
