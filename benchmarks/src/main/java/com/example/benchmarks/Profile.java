package com.example.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much is measured. A quick look leaves out what is far behind, and the inputs in order. */
enum Profile {
    QUICK(1, 2, 4, 70, 15, 2, 0, List.of(Order.SHUFFLED)),
    FULL(3, 3, 5, 100, 60, 15, 3, List.of(Order.values()));

    final List<Order> orders;
    /** How often an enum is looked up in a process of its own. */
    final int firstUses;
    /** How often a module is built in each way. */
    final int builds;
    /** How often large tables are built, and whether they are looked up; a quick look has no time for them. */
    final int largeTables;

    private final int forks;
    private final int warmups;
    private final int iterations;
    private final TimeValue time;

    Profile(
            int forks,
            int warmups,
            int iterations,
            int millis,
            int firstUses,
            int builds,
            int largeTables,
            List<Order> orders) {
        this.forks = forks;
        this.warmups = warmups;
        this.iterations = iterations;
        time = TimeValue.milliseconds(millis);
        this.firstUses = firstUses;
        this.orders = orders;
        this.builds = builds;
        this.largeTables = largeTables;
    }

    boolean has(Shape shape, NumberTable table) {
        return shape.isFirstChoice(table) || this == FULL && shape.fits(table);
    }

    /** JMH's own report goes to a file: what is printed are the tables. */
    ChainedOptionsBuilder lookups() {
        return new OptionsBuilder()
                .shouldFailOnError(true)
                .shouldDoGC(false)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .addProfiler(GCProfiler.class);
    }
}
