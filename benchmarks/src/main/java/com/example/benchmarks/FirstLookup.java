package com.example.benchmarks;

import com.example.benchmarks.codes.Dense260;
import com.example.benchmarks.codes.HandDense260;
import com.example.benchmarks.codes.HandSparse260;
import com.example.benchmarks.codes.Sparse260;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A process that looks one number up and prints how many nanoseconds that took. */
final class FirstLookup {
    private static final int FIRST_DENSE = 1_000;
    private static final int FIRST_SPARSE = 27;

    private static final int MAPS = 1_000;
    private static final int KEYS = 260;

    private FirstLookup() {}

    /** Whose lookup; its classes are loaded when it is called. */
    enum Which {
        DENSE(() -> Dense260.find(FIRST_DENSE)),
        HAND_DENSE(() -> HandDense260.find(FIRST_DENSE)),
        SPARSE(() -> Sparse260.find(FIRST_SPARSE)),
        HAND_SPARSE(() -> HandSparse260.find(FIRST_SPARSE));

        private final Supplier<Object> find;

        Which(Supplier<Object> find) {
            this.find = find;
        }
    }

    /** Takes the name of one of {@link Which}, and whether to use other maps before. */
    public static void main(String[] args) {
        Which which = Which.valueOf(args[0]);
        int used = Boolean.parseBoolean(args[1]) ? useMaps() : 0;
        long start = System.nanoTime();
        Object found = which.find.get();
        long took = System.nanoTime() - start;
        if (found == null || used < 0) {
            throw new IllegalStateException(which + " has other numbers");
        }
        System.out.println(took);
    }

    private static int useMaps() {
        int found = 0;
        for (int i = 0; i < MAPS; i++) {
            Map<Integer, Object> map = new HashMap<>();
            for (int key = 0; key < KEYS; key++) {
                map.put(key, map);
            }
            for (int key = 0; key < KEYS; key++) {
                found += map.get(key) == map ? 1 : 0;
            }
        }
        return found;
    }
}
