package io.codebook.compiler.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the free number that comes next: behind the last code that has a free one behind it. So a gap between codes stays, which
 * may have been left for a reason, and a code at the very end of its range is no obstacle. Where all codes are negative, they
 * count downwards.
 */
final class FreeNumberSearch {
    /** What a number that follows a code has in common with it. */
    interface Kinship {
        boolean isLike(long code, long number);
    }

    private final boolean isTurned;
    private final NumberSet taken = new NumberSet();
    private final List<NumberSet> limits = new ArrayList<>();
    private final List<Long> codes = new ArrayList<>();

    /**
     * A search among the numbers that are in each of the limits.
     *
     * @param codes numbers of codes that the new one is to follow
     */
    FreeNumberSearch(List<Interval> taken, List<List<Interval>> limits, List<Interval> codes) {
        List<Interval> inLimits = new ArrayList<>();
        LongPredicate isInside = number -> limits.stream()
                .allMatch(limit -> limit.stream().anyMatch(one -> one.first() <= number && number <= one.last()));
        for (Interval code : codes) {
            if (isInside.test(code.first())) {
                inLimits.add(code);
            }
        }
        isTurned = inLimits.isEmpty() ? limits.stream().anyMatch(FreeNumberSearch::isNegative) : isNegative(inLimits);
        taken.forEach(interval -> this.taken.add(turned(interval)));
        for (List<Interval> limit : limits) {
            NumberSet set = new NumberSet();
            limit.forEach(interval -> set.add(turned(interval)));
            this.limits.add(set);
        }
        inLimits.forEach(code -> this.codes.add(turned(code).first()));
        Collections.sort(this.codes, Collections.reverseOrder());
    }

    private static boolean isNegative(List<Interval> intervals) {
        return intervals.stream().allMatch(interval -> interval.last() <= 0)
                && intervals.stream().anyMatch(interval -> interval.first() < 0);
    }

    private Interval turned(Interval interval) {
        return isTurned ? interval.turned() : interval;
    }

    private long turned(long number) {
        return isTurned ? ~number : number;
    }

    /** The number, or null when none is free. */
    @Nullable
    Long next(Kinship kinship) {
        for (long code : codes) {
            Long free = code == Long.MAX_VALUE ? null : free(code + 1);
            if (free != null && kinship.isLike(turned(code), turned(free))) {
                return turned(free);
            }
        }
        Long first = free(Long.MIN_VALUE);
        return first == null ? null : Long.valueOf(turned(first));
    }

    /** The first number from this one on that is in all limits and not taken, or null. */
    private @Nullable Long free(long from) {
        Long number = from;
        while (number != null) {
            Long next = taken.firstOutside(number);
            for (NumberSet limit : limits) {
                next = next == null ? null : limit.firstIn(next);
            }
            if (next == null || next.equals(number)) {
                return next;
            }
            number = next;
        }
        return null;
    }
}
