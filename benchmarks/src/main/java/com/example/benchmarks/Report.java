package com.example.benchmarks;

import com.example.benchmarks.Measurements.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a run. */
final class Report {
    private static final double ARRAY = 1.5;
    private static final double HASH = 1.3;
    private static final double UNKNOWN = 1.2;
    private static final double FAR_AHEAD = 3;
    private static final double AHEAD = 1;
    private static final double MAPPING = 1.5;
    private static final double MASK = 1.3;
    private static final double LABEL = 1.1;
    /** The profiler sees what JMH itself allocates. */
    private static final double NOTHING = 0.01;

    private final Profile profile;
    private final Measurements measurements;
    private final List<String> misses;

    /** @param misses where to add the targets that are missed */
    Report(Profile profile, Measurements measurements, List<String> misses) {
        this.profile = profile;
        this.measurements = measurements;
        this.misses = misses;
    }

    String text() {
        List<Markdown> tables = new ArrayList<>(List.of(numbers(), unknown()));
        if (profile.largeTables > 0) {
            tables.add(large());
        }
        tables.addAll(List.of(rivals(), mapping(), allows(), labels(), sqlStates()));
        return tables.stream().map(Markdown::toString).reduce("", (text, table) -> text + table + "\n");
    }

    private Markdown numbers() {
        List<Shape> others = Stream.of(Shape.values())
                .filter(Shape::isByHand)
                .filter(this::isMeasured)
                .toList();
        List<String> columns = Markdown.list(
                "codes",
                "inputs",
                "ns",
                "bytes",
                "to the array, at most 1.5",
                "to the best of paged array and hash, at most 1.3");
        others.forEach(shape -> columns.add(shape.title));
        Markdown markdown = new Markdown(
                "Number to constant",
                "The time of Codebook, and how many times the time of the best shape by hand that is; the other columns are how many\ntimes the time of Codebook they take.",
                misses,
                columns.toArray(String[]::new));
        for (NumberTable table : NumberTable.values()) {
            for (Order order : profile.orders) {
                for (Unknown unknown : List.of(Unknown.NONE, Unknown.TENTH)) {
                    markdown.row(numbers(markdown, table, order, unknown, others));
                }
            }
        }
        return markdown;
    }

    private List<String> numbers(
            Markdown markdown, NumberTable table, Order order, Unknown unknown, List<Shape> others) {
        Measured ours = number(table, order, unknown, Shape.CODEBOOK);
        String codes = table.title;
        String inputs = unknown.title + ", " + order.title();
        List<String> cells = Markdown.list(codes, inputs, Markdown.number(ours.median()), bytes(ours));
        if (table.isDense()) {
            Measured array = number(table, order, unknown, Shape.DIRECT_ARRAY);
            cells.add(markdown.atMost(ARRAY, ours.times(array), codes + ", " + inputs));
            cells.add("");
        } else {
            Measured paged = number(table, order, unknown, Shape.PAGED_ARRAY);
            Measured hash = number(table, order, unknown, Shape.KEYED_HASH);
            Measured best = paged.median() < hash.median() ? paged : hash;
            cells.add("");
            cells.add(markdown.atMost(HASH, ours.times(best), codes + ", " + inputs));
        }
        for (Shape shape : others) {
            cells.add(
                    profile.has(shape, table)
                            ? Markdown.number(
                                    number(table, order, unknown, shape).times(ours))
                            : "");
        }
        return cells;
    }

    private boolean isMeasured(Shape shape) {
        return Stream.of(NumberTable.values()).anyMatch(table -> profile.has(shape, table));
    }

    private Measured number(NumberTable table, Order order, Unknown unknown, Shape shape) {
        return measurements.of(
                NumberToConstant.class, "find", "table", table, "order", order, "unknown", unknown, "shape", shape);
    }

    private static String bytes(Measured measured) {
        return measured.bytes() < NOTHING ? "0" : Markdown.number(measured.bytes());
    }

    private Markdown unknown() {
        Markdown markdown = new Markdown(
                "Unknown numbers",
                "How many times the time of a known number an unknown one takes, when all are unknown: half of them in gaps, and the\nothers beyond the end.",
                misses,
                "codes",
                "Codebook, at most 1.2",
                "direct array or paged array",
                "hash");
        for (NumberTable table : NumberTable.values()) {
            String codes = table.title;
            Shape array = table.isDense() ? Shape.DIRECT_ARRAY : Shape.PAGED_ARRAY;
            markdown.row(
                    codes,
                    markdown.atMost(UNKNOWN, toKnown(table, Shape.CODEBOOK), codes),
                    Markdown.number(toKnown(table, array)),
                    table.isDense() ? "" : Markdown.number(toKnown(table, Shape.KEYED_HASH)));
        }
        return markdown;
    }

    private double toKnown(NumberTable table, Shape shape) {
        return number(table, Order.SHUFFLED, Unknown.ALL, shape)
                .times(number(table, Order.SHUFFLED, Unknown.NONE, shape));
    }

    /** Without a target: for the time that it takes longer than a hash, a lookup initialises one enum and not all of them. */
    private Markdown large() {
        Markdown markdown = new Markdown(
                "Large tables",
                "20,000 codes in parts. How many times the time of a hash by hand over all codes Codebook\ntakes; `HashMap` is how many times the time of Codebook.",
                misses,
                "numbers",
                "inputs",
                "ns",
                "bytes",
                "to the hash by hand",
                "`HashMap`");
        for (LargeTable.Table table : LargeTable.Table.values()) {
            for (Unknown unknown : List.of(Unknown.NONE, Unknown.TENTH)) {
                Measured ours = large(table, unknown, LargeTable.Way.CODEBOOK);
                markdown.row(
                        table.title,
                        unknown.title,
                        Markdown.number(ours.median()),
                        bytes(ours),
                        Markdown.number(ours.times(large(table, unknown, LargeTable.Way.KEYED_HASH))),
                        Markdown.number(
                                large(table, unknown, LargeTable.Way.HASH_MAP).times(ours)));
            }
        }
        return markdown;
    }

    private Measured large(LargeTable.Table table, Unknown unknown, LargeTable.Way way) {
        return measurements.of(LargeTable.class, "find", "table", table, "unknown", unknown, "way", way);
    }

    private Markdown rivals() {
        Markdown markdown = new Markdown(
                "Other libraries",
                "How many times the time of Codebook they take, over their own tables, and bytes a lookup.",
                misses,
                "lookup",
                "to be at least",
                "known",
                "10 % unknown",
                "its bytes, known",
                "its bytes, 10 % unknown",
                "bytes of Codebook, 10 % unknown");
        for (Rival rival : Rival.values()) {
            double least = rival.farAhead ? FAR_AHEAD : AHEAD;
            List<String> cells = Markdown.list(rival.title, rival.farAhead ? "3" : "1");
            for (Unknown unknown : List.of(Unknown.NONE, Unknown.TENTH)) {
                double ratio = other(rival, unknown, OtherLibraries.Whose.RIVAL)
                        .times(other(rival, unknown, OtherLibraries.Whose.CODEBOOK));
                cells.add(markdown.atLeast(least, ratio, rival.title + ", " + unknown.title));
            }
            cells.add(bytes(other(rival, Unknown.NONE, OtherLibraries.Whose.RIVAL)));
            cells.add(bytes(other(rival, Unknown.TENTH, OtherLibraries.Whose.RIVAL)));
            cells.add(bytes(other(rival, Unknown.TENTH, OtherLibraries.Whose.CODEBOOK)));
            markdown.row(cells);
        }
        return markdown;
    }

    private Measured other(Rival rival, Unknown unknown, OtherLibraries.Whose whose) {
        return measurements.of(OtherLibraries.class, "find", "rival", rival, "unknown", unknown, "whose", whose);
    }

    private Markdown mapping() {
        Markdown markdown =
                new Markdown("Mapping", "", misses, "codes", "ns", "bytes", "to an array by ordinal, at most 1.5");
        for (String size : Plan.SIZES) {
            Measured ours = measurements.of(Mapping.class, "map", "size", size, "way", Mapping.Way.CODEBOOK);
            Measured array = measurements.of(Mapping.class, "map", "size", size, "way", Mapping.Way.ARRAY);
            markdown.row(
                    size,
                    Markdown.number(ours.median()),
                    bytes(ours),
                    markdown.atMost(MAPPING, ours.times(array), size));
        }
        return markdown;
    }

    private Markdown allows() {
        Markdown markdown = new Markdown(
                "What an operation allows",
                "To the mask: how many times its time Codebook takes. `EnumSet` is how many times the time of Codebook.",
                misses,
                "codes",
                "ns",
                "bytes",
                "to a mask, at most 1.3",
                "`EnumSet`");
        for (String size : Plan.SIZES) {
            Measured ours = measurements.of(Allows.class, "allows", "size", size, "way", Allows.Way.CODEBOOK);
            Measured mask = measurements.of(Allows.class, "allows", "size", size, "way", Allows.Way.MASK);
            Measured set = measurements.of(Allows.class, "allows", "size", size, "way", Allows.Way.ENUM_SET);
            markdown.row(
                    size,
                    Markdown.number(ours.median()),
                    bytes(ours),
                    markdown.atMost(MASK, ours.times(mask), size),
                    Markdown.number(set.times(ours)));
        }
        return markdown;
    }

    private Markdown labels() {
        Markdown markdown = new Markdown(
                "Label to constant",
                "",
                misses,
                "codes",
                "inputs",
                "ns",
                "bytes",
                "to `HashMap`, at most 1.1",
                "unknown to known, at most 1");
        for (String size : Plan.SIZES) {
            for (Order order : profile.orders) {
                Measured known = label(size, order, Unknown.NONE, LabelToConstant.Way.CODEBOOK);
                for (Unknown unknown : List.of(Unknown.NONE, Unknown.ALL)) {
                    Measured ours = label(size, order, unknown, LabelToConstant.Way.CODEBOOK);
                    Measured map = label(size, order, unknown, LabelToConstant.Way.HASH_MAP);
                    String inputs = unknown.title + ", " + order.title();
                    String row = size + ", " + inputs;
                    markdown.row(
                            size,
                            inputs,
                            Markdown.number(ours.median()),
                            bytes(ours),
                            markdown.atMost(LABEL, ours.times(map), row),
                            unknown == Unknown.ALL ? markdown.atMost(1, ours.times(known), row) : "");
                }
            }
        }
        return markdown;
    }

    private Measured label(String size, Order order, Unknown unknown, LabelToConstant.Way way) {
        return measurements.of(
                LabelToConstant.class, "find", "size", size, "order", order, "unknown", unknown, "way", way);
    }

    private Markdown sqlStates() {
        Markdown markdown = new Markdown(
                "SQLSTATE to constant",
                "The 257 codes of PostgreSQL.",
                misses,
                "inputs",
                "ns",
                "bytes",
                "to `HashMap`, at most 1.1",
                "to known, at most 1");
        Measured known = sqlState(Unknown.NONE, LabelToConstant.Way.CODEBOOK);
        for (Unknown unknown : Unknown.values()) {
            Measured ours = sqlState(unknown, LabelToConstant.Way.CODEBOOK);
            Measured map = sqlState(unknown, LabelToConstant.Way.HASH_MAP);
            markdown.row(
                    unknown.title,
                    Markdown.number(ours.median()),
                    bytes(ours),
                    markdown.atMost(LABEL, ours.times(map), unknown.title),
                    unknown == Unknown.ALL ? markdown.atMost(1, ours.times(known), unknown.title) : "");
        }
        return markdown;
    }

    private Measured sqlState(Unknown unknown, LabelToConstant.Way way) {
        return measurements.of(TextToConstant.class, "find", "unknown", unknown, "way", way);
    }
}
