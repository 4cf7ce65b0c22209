package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.TestPaths.path;
import static io.codebook.compiler.accept.TestPaths.within;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The facts of a book that is edited at random: of codes, reservations, groups, operations, mappings and a schema. */
final class RandomBook implements RandomEdits {
    private static final List<String> POINTERS =
            List.of("/required", "/properties/a/type", "/properties/a/minLength", "/additionalProperties", "/oneOf");

    private static final List<String> OPERATION_KEYS =
            List.of("deprecated", "retired", "alias OLD", "alias OLDER", "without-fallback");

    private final Random random;
    private final Map<String, Map<String, String>> codes = new TreeMap<>();
    private final Map<Integer, Integer> reserved = new TreeMap<>();
    private final Map<String, String> groups = new TreeMap<>();
    /** By group and name: the codes that may be answered, and the phrases; and what else is known of the operation. */
    private final Map<List<String>, Map<String, String>> operations = new HashMap<>();

    private final List<List<String>> operationsInOrder = new ArrayList<>();

    private final Map<String, String> rows = new TreeMap<>();
    private String otherwise = "500";
    private final Map<String, String> schema = new TreeMap<>();
    private boolean selected;
    private final RandomDeclarations declarations;

    RandomBook(Random random) {
        this.random = random;
        declarations = new RandomDeclarations(random);
        for (String code : List.of("1", "2", "3", "4")) {
            codes.put(code, row());
        }
        reserved.put(20, 29);
        groups.put("base", "Base");
        groups.put("more", "More");
        operations.put(List.of("base", "Check"), new TreeMap<>(Map.of("1", "Fine", "2", "Bad")));
        operations.put(List.of("more", "Read"), new TreeMap<>(Map.of("1", "Read", "3", "Not read", "4", "No")));
        operations.put(List.of("more", "Write"), new TreeMap<>(Map.of("2", "Written")));
        keepOrder();
        rows.put("2", "404");
        schema.put("/type", "object");
    }

    /** The same book, to go on from it in another way. */
    private RandomBook(RandomBook other) {
        random = other.random;
        other.codes.forEach((code, row) -> codes.put(code, new TreeMap<>(row)));
        reserved.putAll(other.reserved);
        groups.putAll(other.groups);
        other.operations.forEach((id, answers) -> operations.put(id, new TreeMap<>(answers)));
        rows.putAll(other.rows);
        otherwise = other.otherwise;
        schema.putAll(other.schema);
        selected = other.selected;
        declarations = new RandomDeclarations(other.declarations);
    }

    @Override
    public RandomBook copy() {
        return new RandomBook(this);
    }

    @Override
    public CodesLock lock() {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        FactPath table = path("table", "t");
        facts.put(within(table, "kind"), List.of("codes"));
        facts.put(within(table, "number"), List.of("int"));
        codes.forEach((code, row) -> row.forEach((key, value) -> facts.put(
                within(within(table, "code", code), key.split(" ")),
                key.startsWith("field ") ? List.of(value.split(", ")) : List.of(value))));
        reserved.forEach((first, last) -> facts.put(
                within(table, "reserved", first.equals(last) ? first + "" : first + "-" + last),
                List.of("for partners")));
        FactPath tool = path("table", "tool");
        facts.put(within(tool, "kind"), List.of("operations"));
        facts.put(within(tool, "codes-from"), List.of("t"));
        facts.put(within(tool, "field", "w", "type"), List.of("label"));
        facts.put(within(tool, "field", "w", "stability"), List.of("fixed"));
        facts.put(within(tool, "field", "w", "optional"), List.of("true"));
        groups.forEach(
                (id, title) -> facts.put(within(tool, "group", id), List.of(id.toUpperCase(Locale.ROOT), title)));
        operations.forEach((id, answers) -> {
            FactPath at = within(tool, "operation", id.get(0), id.get(1));
            facts.put(within(at, "constant"), List.of(id.get(1).toUpperCase(Locale.ROOT)));
            facts.put(within(at, "position"), List.of("" + (1000 + operationsInOrder.indexOf(id))));
            answers.forEach((key, value) -> {
                if (codes.containsKey(key)) {
                    answer(within(at, "answer", key), value, facts);
                } else {
                    String constant = id.get(1).toUpperCase(Locale.ROOT);
                    facts.put(within(at, key.split(" ")), List.of(key.startsWith("alias ") ? constant : value));
                }
            });
        });
        FactPath there = path("mapping", "t", "http");
        for (String code : codes.keySet()) {
            put(there, "code", code, rows.getOrDefault(code, otherwise), facts);
        }
        put(there, "otherwise", "", otherwise, facts);
        FactPath back = path("mapping", "http", "t");
        facts.put(within(back, "code", "400"), List.copyOf(codes.keySet()).subList(0, 1));
        facts.put(within(back, "code", "404"), List.copyOf(codes.keySet()));
        FactPath error = path("schema", "error");
        facts.put(within(error, "codes-of"), List.of("t"));
        if (selected) {
            facts.put(within(error, "codes"), List.copyOf(codes.keySet()));
        }
        schema.forEach((pointer, value) -> facts.put(within(error, "at", pointer), List.of(value)));
        declarations.addTo(facts, codes);
        return new CodesLock(facts);
    }

    private static void put(
            FactPath mapping, String word, String code, String target, Map<FactPath, List<String>> facts) {
        boolean none = target.startsWith("none");
        FactPath at = code.isEmpty()
                ? within(mapping, none ? "otherwise-none" : word)
                : within(mapping, none ? "none" : word, code);
        facts.put(at, none ? List.of(target) : List.of(target.split(" ")));
    }

    private Map<String, String> row() {
        int number = random.nextInt(1000);
        return new TreeMap<>(Map.of("constant", "C" + number, "name", "Name " + number, "meaning", "It is " + number));
    }

    private <T> T any(Iterable<T> things) {
        List<T> all = new ArrayList<>();
        things.forEach(all::add);
        return all.get(random.nextInt(all.size()));
    }

    @Override
    public void edit() {
        String code = any(codes.keySet());
        String free = Integer.toString(1 + random.nextInt(35));
        switch (random.nextInt(23)) {
            case 0 -> codes.putIfAbsent(free, row());
            case 1 -> remove(code);
            case 2 -> renumber(code, free);
            case 3 -> swap(code, any(codes.keySet()));
            case 4 -> codes.get(code).put(any(List.of("name", "meaning")), "Other " + random.nextInt(99));
            case 5 -> rename(code);
            case 6 -> codes.get(code).merge("retired", "Not any more.", (was, is) -> null);
            case 7, 16 -> declarations.edit(codes, code);
            case 17 ->
                codes.get(code)
                        .merge(
                                any(List.of("deprecated", "since")),
                                "" + random.nextInt(3),
                                (was, is) -> random.nextBoolean() ? is : null);
            case 18 ->
                codes.get(code).merge("fallback", any(codes.keySet()), (was, is) -> random.nextBoolean() ? is : null);
            case 8 -> reserve();
            case 9 -> renameOperation();
            case 10 -> renameGroup();
            case 11 -> answer(code);
            case 12 -> otherwise = target();
            case 13 -> rows.put(code, target());
            case 14 ->
                schema.merge(any(POINTERS), "" + random.nextInt(3), (was, is) -> random.nextBoolean() ? is : null);
            case 19 -> codes.put(code, row());
            case 20 -> {
                String other = any(codes.keySet());
                if (!other.equals(code)) {
                    remove(other);
                    renumber(code, other);
                }
            }
            case 21 -> editOperation(any(OPERATION_KEYS), operations.get(any(operations.keySet())));
            default -> selected = !selected;
        }
        if (free.endsWith("7")) {
            Collections.rotate(operationsInOrder, 1);
        }
        keepOrder();
        reserved.keySet()
                .removeIf(first -> codes.keySet().stream()
                        .mapToInt(Integer::parseInt)
                        .anyMatch(number -> number >= first && number <= reserved.get(first)));
    }

    /** New operations are the last. */
    private void keepOrder() {
        operationsInOrder.retainAll(operations.keySet());
        operations.keySet().stream()
                .filter(id -> !operationsInOrder.contains(id))
                .sorted(Comparator.comparing(List::toString))
                .forEach(operationsInOrder::add);
    }

    private String target() {
        return any(List.of("500", "502", "500 502", "400", "none here", "none there"));
    }

    private void remove(String code) {
        if (codes.size() > 1) {
            codes.remove(code);
            codes.values().forEach(row -> row.remove("fallback", code));
            rows.remove(code);
            operations.values().forEach(answers -> answers.remove(code));
        }
    }

    private void renumber(String from, String to) {
        if (!codes.containsKey(to)) {
            codes.put(to, codes.remove(from));
            codes.values().forEach(row -> row.replace("fallback", from, to));
            if (rows.containsKey(from)) {
                rows.put(to, rows.remove(from));
            }
            for (Map<String, String> answers : operations.values()) {
                if (answers.containsKey(from)) {
                    answers.put(to, answers.remove(from));
                }
            }
        }
    }

    private void swap(String one, String other) {
        if (!one.equals(other)) {
            renumber(one, "99");
            renumber(other, one);
            renumber("99", other);
        }
    }

    private void rename(String code) {
        Map<String, String> row = codes.get(code);
        String old = row.put("constant", "R" + random.nextInt(1000));
        row.replaceAll((key, value) -> key.startsWith("alias ") ? row.get("constant") : value);
        if (random.nextBoolean()) {
            row.put("alias " + old, row.get("constant"));
        }
    }

    private void reserve() {
        int first = 10 + random.nextInt(20);
        reserved.clear();
        reserved.put(first, first + random.nextInt(9));
        if (random.nextBoolean()) {
            reserved.put(first + 10, first + 10 + random.nextInt(5));
        }
    }

    private void renameOperation() {
        List<String> id = any(operations.keySet());
        List<String> other =
                List.of(random.nextBoolean() ? any(groups.keySet()) : id.get(0), "Do" + random.nextInt(100));
        List<String> moved = List.of(any(groups.keySet()), id.get(1));
        Map<String, String> answers = operations.remove(id);
        if (random.nextBoolean()) {
            answers.put("alias " + id.get(1).toUpperCase(Locale.ROOT), "");
        }
        List<String> to = random.nextBoolean() ? other : moved;
        answers.remove("alias " + to.get(1).toUpperCase(Locale.ROOT));
        operations.putIfAbsent(to, answers);
    }

    private void editOperation(String key, Map<String, String> operation) {
        if (operation.containsKey(key) || operations.values().stream().noneMatch(other -> other.containsKey(key))) {
            boolean isReason = !key.equals("without-fallback");
            operation.merge(key, "It is so.", (was, is) -> isReason && random.nextBoolean() ? "No more." : null);
        }
    }

    private void renameGroup() {
        String id = any(groups.keySet());
        String other = any(List.of("base", "more", "further", "last"));
        if (!groups.containsKey(other)) {
            groups.put(other, random.nextInt(4) == 0 ? "Title " + random.nextInt(9) : groups.get(id));
            groups.remove(id);
            for (List<String> operation : List.copyOf(operations.keySet())) {
                if (operation.get(0).equals(id)) {
                    operations.put(List.of(other, operation.get(1)), operations.remove(operation));
                }
            }
        }
    }

    /** Some phrases have an id, and some answers another name of their code. */
    private static void answer(FactPath answer, String phrase, Map<FactPath, List<String>> facts) {
        facts.put(answer, List.of(phrase));
        int number = phrase.charAt(phrase.length() - 1) - '0';
        if (number % 3 > 0) {
            facts.put(within(answer, "phrase", "id" + number % 3), List.of(phrase));
        }
        if (number > 4) {
            facts.put(within(answer, "name"), List.of("Name " + number / 2));
        }
        if (number % 4 > 0) {
            facts.put(within(answer, "field", "w"), List.of("v" + number % 4));
        }
    }

    private void answer(String code) {
        Map<String, String> answers = operations.get(any(operations.keySet()));
        answers.merge(code, "Phrase " + random.nextInt(9), (was, is) -> random.nextBoolean() ? is : null);
    }
}
