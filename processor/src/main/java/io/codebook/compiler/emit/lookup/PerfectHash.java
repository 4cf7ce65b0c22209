package io.codebook.compiler.emit.lookup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hash function that maps no two of the given keys to the same slot, so a lookup is one comparison, without a loop that the
 * processor could mispredict. The slot is the upper bits of the product with a factor that was found by trial. Where no factor
 * does alone, the lower bits of the product select a group of keys, and each group has its shift (hash and displace).
 *
 * @param shifts for each group what its slots are combined with by an exclusive or; empty when the factor does alone
 */
record PerfectHash(long factor, int bits, List<Integer> shifts) {
    /** 2^64 divided by the golden ratio, which spreads neighbouring keys (Knuth, 6.4). */
    private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
    /** Odd, so that the product of odd factors is another odd one (the multiplier of Knuth's MMIX). */
    private static final long NEXT_FACTOR = 6364136223846793005L;

    /**
     * 4,096 slots, which is enough for some 260 keys. More of them would not be found in a first-level cache, and shifts are
     * faster then: 1.0 ns, where without them it is 0.6.
     */
    private static final int MOST_BITS_WITHOUT_SHIFTS = 12;

    private static final int TRIES = 20_000;
    /** For keys that are in some order, such as every tenth number. */
    private static final int TRIES_IF_UNLIKELY = 2_000;

    /** e^13 is some twenty times the tries that there are. */
    private static final int MOST_EXPONENT = 13;

    private static final int TRIES_WITH_SHIFTS = 100;
    private static final int SLOTS_PER_KEY = 2;
    /** A group has two keys in the mean, in the half of the slots that is taken; more where their shifts fill a method. */
    private static final int GROUP_BITS_LESS = 2;

    private static final int MOST_GROUP_BITS = 9;

    /** @param keys numbers of which no two are the same */
    static PerfectHash of(long[] keys) {
        int slots = Math.max(SLOTS_PER_KEY, keys.length * SLOTS_PER_KEY);
        int fewest = Integer.SIZE - Integer.numberOfLeadingZeros(slots - 1);
        for (int bits = fewest; bits <= MOST_BITS_WITHOUT_SHIFTS; bits++) {
            PerfectHash hash = withoutShifts(keys, bits);
            if (hash != null) {
                return hash;
            }
        }
        for (int bits = Math.max(fewest, GROUP_BITS_LESS + 1); bits < Integer.SIZE - 1; bits++) {
            PerfectHash hash = withShifts(keys, bits);
            if (hash != null) {
                return hash;
            }
        }
        throw new IllegalArgumentException("duplicate key");
    }

    int groupBits() {
        return groupBits(bits);
    }

    private static int groupBits(int bits) {
        return Math.min(bits - GROUP_BITS_LESS, MOST_GROUP_BITS);
    }

    private static @Nullable PerfectHash withoutShifts(long[] keys, int bits) {
        int[] taken = new int[1 << bits];
        long factor = FIRST_FACTOR;
        int tries = isHopeless(keys.length, bits) ? TRIES_IF_UNLIKELY : TRIES;
        for (int attempt = 1; attempt <= tries; attempt++) {
            if (separates(factor, keys, bits, taken, attempt)) {
                return new PerfectHash(factor, bits, List.of());
            }
            factor *= NEXT_FACTOR;
        }
        return null;
    }

    /** Whether keys in no order at all would meet under all factors: one in e^(n^2 / 2m) keeps them apart. */
    private static boolean isHopeless(int keys, int bits) {
        return (long) keys * keys > (2L * MOST_EXPONENT) << bits;
    }

    /** @param taken the slots, with the number of the try that took them last */
    private static boolean separates(long factor, long[] keys, int bits, int[] taken, int attempt) {
        for (long key : keys) {
            int slot = slot(key * factor, bits);
            if (taken[slot] == attempt) {
                return false;
            }
            taken[slot] = attempt;
        }
        return true;
    }

    private static int slot(long hash, int bits) {
        return (int) (hash >>> (Long.SIZE - bits));
    }

    private static @Nullable PerfectHash withShifts(long[] keys, int bits) {
        long factor = FIRST_FACTOR;
        for (int attempt = 1; attempt <= TRIES_WITH_SHIFTS; attempt++) {
            List<Integer> shifts = shifts(factor, keys, bits);
            if (shifts != null) {
                return new PerfectHash(factor, bits, shifts);
            }
            factor *= NEXT_FACTOR;
        }
        return null;
    }

    /** The largest groups choose first, while there is room; null when there is none. */
    private static @Nullable List<Integer> shifts(long factor, long[] keys, int bits) {
        int groupBits = groupBits(bits);
        List<List<Integer>> slotsByGroup = new ArrayList<>();
        for (int group = 0; group < 1 << groupBits; group++) {
            slotsByGroup.add(new ArrayList<>());
        }
        for (long key : keys) {
            long hash = key * factor;
            slotsByGroup.get((int) hash >>> (Integer.SIZE - groupBits)).add(slot(hash, bits));
        }
        Integer[] shifts = new Integer[slotsByGroup.size()];
        boolean[] taken = new boolean[1 << bits];
        for (int group : largestFirst(slotsByGroup)) {
            List<Integer> slots = slotsByGroup.get(group);
            int shift = new HashSet<>(slots).size() < slots.size() ? taken.length : 0;
            while (shift < taken.length && !isFree(slots, shift, taken)) {
                shift++;
            }
            if (shift == taken.length) {
                return null;
            }
            shifts[group] = shift;
            for (int slot : slots) {
                taken[slot ^ shift] = true;
            }
        }
        return List.of(shifts);
    }

    private static List<Integer> largestFirst(List<List<Integer>> slotsByGroup) {
        int largest = 0;
        for (List<Integer> slots : slotsByGroup) {
            largest = Math.max(largest, slots.size());
        }
        List<Integer> groups = new ArrayList<>();
        for (int size = largest; size >= 0; size--) {
            for (int group = 0; group < slotsByGroup.size(); group++) {
                if (slotsByGroup.get(group).size() == size) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private static boolean isFree(List<Integer> slots, int shift, boolean[] taken) {
        for (int slot : slots) {
            if (taken[slot ^ shift]) {
                return false;
            }
        }
        return true;
    }
}
