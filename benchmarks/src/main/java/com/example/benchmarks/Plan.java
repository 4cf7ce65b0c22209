package com.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;

/** What is run, group by group. */
final class Plan {
    static final List<String> SIZES = List.of("12", "60", "260", "2000");

    private final Profile profile;
    private final List<Options> runs = new ArrayList<>();

    private Plan(Profile profile) {
        this.profile = profile;
    }

    static List<Options> of(Profile profile) {
        Plan plan = new Plan(profile);
        plan.numbers(NumberTable::isDense);
        plan.numbers(table -> !table.isDense());
        if (profile.largeTables > 0) {
            plan.add(plan.lookups(LargeTable.class).param("unknown", names(Unknown.NONE, Unknown.TENTH)));
        }
        plan.add(plan.lookups(OtherLibraries.class).param("unknown", names(Unknown.NONE, Unknown.TENTH)));
        plan.add(plan.lookups(Mapping.class));
        plan.add(plan.lookups(Allows.class));
        plan.add(plan.lookups(LabelToConstant.class)
                .param("unknown", names(Unknown.NONE, Unknown.ALL))
                .param("order", names(profile.orders.toArray(Order[]::new))));
        plan.add(plan.lookups(TextToConstant.class));
        return plan.runs;
    }

    private void numbers(Predicate<NumberTable> which) {
        NumberTable[] tables = Stream.of(NumberTable.values()).filter(which).toArray(NumberTable[]::new);
        Shape[] shapes = Stream.of(Shape.values())
                .filter(shape -> profile.has(shape, tables[0]))
                .toArray(Shape[]::new);
        ChainedOptionsBuilder options = lookups(NumberToConstant.class).param("table", names(tables));
        add(options.param("shape", names(shapes))
                .param("unknown", names(Unknown.NONE, Unknown.TENTH))
                .param("order", names(profile.orders.toArray(Order[]::new))));
        Shape[] likely = Stream.of(shapes)
                .filter(shape -> shape.isFirstChoice(tables[0]))
                .toArray(Shape[]::new);
        add(lookups(NumberToConstant.class)
                .param("table", names(tables))
                .param("shape", names(likely))
                .param("unknown", names(Unknown.ALL))
                .param("order", names(Order.SHUFFLED)));
    }

    private ChainedOptionsBuilder lookups(Class<?> benchmark) {
        return profile.lookups().include(benchmark.getName() + "\\.");
    }

    private void add(ChainedOptionsBuilder options) {
        runs.add(options.build());
    }

    private static String[] names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toArray(String[]::new);
    }
}
