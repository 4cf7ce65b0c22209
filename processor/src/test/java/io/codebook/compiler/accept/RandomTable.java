package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.TestPaths.path;
import static io.codebook.compiler.accept.TestPaths.within;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts of a small table in which names, constants, aliases and meanings wander from code to code, because there are only a
 * few of each.
 */
final class RandomTable implements RandomEdits {
    private static final List<String> NAMES = List.of("Ab", "Ef", "Gh", "Ij", "Kl", "Zz");
    private static final List<String> MEANINGS = List.of("m", "n", "q");
    private static final int MOST_ROWS = 4;

    private final Random random;
    private Map<Integer, Row> rows;

    /** @param constant empty if it is derived from the name */
    private record Row(String name, String constant, String meaning, String retired, TreeSet<String> aliases) {
        Row(String name, String meaning) {
            this(name, "", meaning, "", new TreeSet<>());
        }

        String identifier() {
            return constant.isEmpty() ? name.toUpperCase(Locale.ROOT) : constant;
        }

        Row named(String other) {
            return new Row(other, constant, meaning, retired, aliases);
        }

        Row meaning(String other) {
            return new Row(name, constant, other, retired, aliases);
        }

        Row constant(String other) {
            return new Row(name, other, meaning, retired, aliases);
        }

        Row retired(String why) {
            return new Row(name, constant, meaning, why, aliases);
        }

        /** The row with an alias, or without it if it has it. */
        Row alias(String alias) {
            TreeSet<String> others = new TreeSet<>(aliases);
            if (!others.remove(alias)) {
                others.add(alias);
            }
            return new Row(name, constant, meaning, retired, others);
        }
    }

    private RandomTable(Random random, Map<Integer, Row> rows) {
        this.random = random;
        this.rows = new TreeMap<>(rows);
    }

    RandomTable(Random random) {
        this(random, Map.of());
        int first = random.nextInt(3);
        for (String name : NAMES.subList(first, first + 2 + random.nextInt(2))) {
            rows.put(number(), new Row(name, meaning()));
        }
    }

    @Override
    public RandomTable copy() {
        return new RandomTable(random, rows);
    }

    private int number() {
        return 1 + random.nextInt(8);
    }

    private String meaning() {
        return random.nextBoolean() ? "" : any(MEANINGS);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    @Override
    public void edit() {
        Map<Integer, Row> before = new TreeMap<>(rows);
        int code = any(List.copyOf(rows.keySet()));
        int other = any(List.copyOf(rows.keySet()));
        Row row = rows.get(code);
        String identifier = any(NAMES).toUpperCase(Locale.ROOT);
        switch (random.nextInt(14)) {
            case 0 -> rows.putIfAbsent(number(), new Row(any(NAMES), meaning()));
            case 1 -> rows.remove(code);
            case 2, 3 -> exchange(code, number());
            case 4 -> exchange(code, other);
            case 5, 6 -> rows.put(code, row.named(any(NAMES)));
            case 7 -> rows.put(code, row.meaning(meaning()));
            case 8 -> rows.put(code, row.constant(random.nextBoolean() ? "" : identifier));
            case 9, 10 -> rows.put(code, row.alias(identifier));
            case 11 -> {
                rows.put(code, row.named(rows.get(other).name()));
                rows.put(other, rows.get(other).named(row.name()));
            }
            case 12 -> rows.put(code, row.alias(row.identifier()).constant(identifier));
            default ->
                rows.put(code, row.retired(row.retired().isEmpty() && random.nextInt(3) == 0 ? "Not any more." : ""));
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS || hasDuplicates()) {
            rows = before;
        }
    }

    /** Renumbers a code, or swaps it with the code that has the number. */
    private void exchange(int from, int to) {
        Row replaced = rows.remove(to);
        if (from != to) {
            rows.put(to, rows.remove(from));
            if (replaced != null) {
                rows.put(from, replaced);
            }
        } else if (replaced != null) {
            rows.put(to, replaced);
        }
    }

    private boolean hasDuplicates() {
        List<String> identifiers = new ArrayList<>();
        for (Row row : rows.values()) {
            identifiers.add(row.identifier());
            identifiers.addAll(row.aliases());
        }
        return new TreeSet<>(identifiers).size() < identifiers.size();
    }

    @Override
    public CodesLock lock() {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        FactPath table = path("table", "t");
        facts.put(within(table, "kind"), List.of("codes"));
        rows.forEach((number, row) -> {
            FactPath code = within(table, "code", number.toString());
            facts.put(within(code, "constant"), List.of(row.identifier()));
            facts.put(within(code, "name"), List.of(row.name()));
            if (!row.meaning().isEmpty()) {
                facts.put(within(code, "meaning"), List.of(row.meaning()));
            }
            if (!row.retired().isEmpty()) {
                facts.put(within(code, "retired"), List.of(row.retired()));
            }
            row.aliases().forEach(alias -> facts.put(within(code, "alias", alias), List.of(row.identifier())));
        });
        return new CodesLock(facts);
    }
}
