package io.codebook.compiler.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The positions of the constants of one enum. A position is a fraction between 0 and 1, of which a lock has the digits after the
 * point, so positions compare as texts do. A constant keeps the position that it has in the lock, and a new one gets one between
 * its neighbours. So a lock changes in one line where a constant is added, and branches that add constants merge.
 */
final class Positions {
    private static final int DIGITS = 4;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(DIGITS);

    private Positions() {}

    /** The positions of so many constants that no lock has. */
    static List<String> ofNew(int count) {
        return of(Collections.nCopies(count, List.of()));
    }

    /**
     * The positions of constants.
     *
     * @param accepted for each constant the value of its position in the lock, which is empty if the lock has none
     */
    static List<String> of(List<List<String>> accepted) {
        List<@Nullable BigDecimal> kept = new ArrayList<>();
        for (List<String> position : accepted) {
            kept.add(fraction(String.join("", position)));
        }
        keepAscending(kept);
        List<String> positions = new ArrayList<>();
        BigDecimal last = BigDecimal.ZERO;
        for (int i = 0; i < kept.size(); i++) {
            BigDecimal here = kept.get(i);
            last = here != null ? here : between(last, i, kept);
            positions.add(text(last));
        }
        return positions;
    }

    /** The next position with few digits, if it leaves room for the other new constants up to the next that is kept. */
    private static BigDecimal between(BigDecimal last, int index, List<@Nullable BigDecimal> kept) {
        int next = index;
        while (next < kept.size() && kept.get(next) == null) {
            next++;
        }
        BigDecimal end = next < kept.size() ? kept.get(next) : null;
        BigDecimal limit = end == null ? BigDecimal.ONE : end;
        BigDecimal step = last.setScale(DIGITS, RoundingMode.FLOOR).add(STEP);
        BigDecimal ofLastNew = step.add(STEP.multiply(BigDecimal.valueOf(next - index - 1L)));
        return ofLastNew.compareTo(limit) < 0
                ? step
                : last.add(limit).divide(BigDecimal.valueOf(2)); // always a finite number of digits
    }

    /** Keeps as many as are in ascending order, and forgets the others, which have moved. */
    private static void keepAscending(List<@Nullable BigDecimal> positions) {
        int[] length = new int[positions.size()];
        int[] before = new int[positions.size()];
        int end = -1;
        for (int i = 0; i < length.length; i++) {
            BigDecimal here = positions.get(i);
            before[i] = -1;
            for (int j = here == null ? -1 : i - 1; j >= 0; j--) {
                BigDecimal there = positions.get(j);
                if (there != null && there.compareTo(here) < 0 && length[j] > length[i]) {
                    length[i] = length[j];
                    before[i] = j;
                }
            }
            length[i] += here == null ? 0 : 1;
            end = here != null && (end < 0 || length[i] > length[end]) ? i : end;
        }
        for (int i = positions.size() - 1; i >= 0; i--) {
            if (i == end) {
                end = before[i];
            } else {
                positions.set(i, null);
            }
        }
    }

    /** Null for a text that is no position, which only a lock that was edited by hand has. */
    private static @Nullable BigDecimal fraction(String digits) {
        BigDecimal fraction = digits.matches("[0-9]{4,1000}") ? new BigDecimal("0." + digits) : BigDecimal.ZERO;
        return fraction.signum() == 0 ? null : fraction;
    }

    private static String text(BigDecimal fraction) {
        BigDecimal shortest = fraction.stripTrailingZeros();
        return shortest.setScale(Math.max(DIGITS, shortest.scale()))
                .toPlainString()
                .substring("0.".length());
    }
}
