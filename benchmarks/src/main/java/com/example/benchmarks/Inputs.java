package com.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What is looked up: 65,536 inputs, the same in every run. */
final class Inputs {
    static final int COUNT = 1 << 16;
    private static final long SEED = 4009;

    private Inputs() {}

    /** Which of the known ones or, as {@code -1 - i}, of the unknown ones comes when. */
    static int[] choose(int known, int unknown, Unknown share, Order order) {
        Random random = new Random(SEED);
        int[] choice = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            boolean isUnknown = share.at(order == Order.SHUFFLED ? random.nextInt(COUNT) : i);
            int bound = isUnknown ? unknown : known;
            int next = order == Order.SHUFFLED ? random.nextInt(bound) : i % bound;
            choice[i] = isUnknown ? -1 - next : next;
        }
        return choice;
    }

    static int[] numbers(int[] known, int[] unknown, Unknown share, Order order) {
        int[] choice = choose(known.length, unknown.length, share, order);
        for (int i = 0; i < COUNT; i++) {
            choice[i] = choice[i] >= 0 ? known[choice[i]] : unknown[-1 - choice[i]];
        }
        return choice;
    }

    /** As many as are known, each close to a known one: in a gap, or beyond the ends. */
    static int[] near(int[] known) {
        Set<Integer> taken = new TreeSet<>();
        for (int number : known) {
            taken.add(number);
        }
        List<Integer> near = new ArrayList<>();
        int first = 0;
        int last = -1; // all from the first to here are taken, so that long runs are not walked again and again
        for (int number : known) {
            boolean inRun = first <= number && number <= last;
            int next = inRun ? last + 1 : number;
            while (taken.contains(next)) {
                next++;
            }
            first = inRun ? first : number;
            last = next;
            taken.add(next);
            near.add(next);
        }
        return near.stream().mapToInt(Integer::intValue).toArray();
    }
}
