package io.codebook.compiler.number;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A set of integers, most of which have neighbours. */
final class NumberSet {
    /** The last of each run of neighbours, by its first. */
    private final TreeMap<Long, Long> runs = new TreeMap<>();

    void add(Interval added) {
        long first = added.first();
        long last = added.last();
        Map.Entry<Long, Long> run = upTo(last);
        while (run != null && (run.getValue() >= first || run.getValue() + 1 == first)) {
            first = Math.min(first, run.getKey());
            last = Math.max(last, run.getValue());
            runs.remove(run.getKey());
            run = upTo(last);
        }
        runs.put(first, last);
    }

    /** The last run that starts at a number or before, or right behind it. */
    private Map.@Nullable Entry<Long, Long> upTo(long number) {
        return runs.floorEntry(number == Long.MAX_VALUE ? number : number + 1);
    }

    /** The first integer from a number on that is in the set, or null. */
    @Nullable
    Long firstIn(long from) {
        Map.Entry<Long, Long> run = runs.floorEntry(from);
        return run != null && run.getValue() >= from ? Long.valueOf(from) : runs.ceilingKey(from);
    }

    /** The first integer from a number on that is not in the set, or null. */
    @Nullable
    Long firstOutside(long from) {
        Map.Entry<Long, Long> run = runs.floorEntry(from);
        if (run == null || run.getValue() < from) {
            return from;
        }
        return run.getValue() == Long.MAX_VALUE ? null : Long.valueOf(run.getValue() + 1);
    }
}
