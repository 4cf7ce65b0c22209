package io.codebook.compiler.accept;

import static io.codebook.compiler.accept.TestPaths.path;
import static io.codebook.compiler.accept.TestPaths.within;

import io.codebook.lock.FactPath;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a random book declares besides codes: fields, keys of its tables, another table with a mapping, and another schema. */
final class RandomDeclarations {
    private static final List<String> FIELDS = List.of("x", "y", "z");

    private final Random random;
    /** By the id of a field and the key. */
    private final Map<String, Map<String, String>> fields = new TreeMap<>();

    private final Map<String, String> table = new TreeMap<>();
    /** By the id of the table, of those that may come and go. */
    private final Map<String, Map<String, String>> others = new TreeMap<>();

    private final Set<String> schemas = new TreeSet<>();

    RandomDeclarations(Random random) {
        this.random = random;
        fields.put("x", field());
        table.put("type", "Code");
        others.put("u", new TreeMap<>(Map.of("50", "FIFTY", "51", "MORE")));
        schemas.add("body");
    }

    RandomDeclarations(RandomDeclarations other) {
        random = other.random;
        other.fields.forEach((id, field) -> fields.put(id, new TreeMap<>(field)));
        table.putAll(other.table);
        other.others.forEach((id, codes) -> others.put(id, new TreeMap<>(codes)));
        schemas.addAll(other.schemas);
    }

    private static Map<String, String> field() {
        return new TreeMap<>(Map.of("type", "label", "stability", "fixed", "optional", "true"));
    }

    void addTo(Map<FactPath, List<String>> facts, Map<String, Map<String, String>> codes) {
        FactPath t = path("table", "t");
        table.forEach((key, value) -> facts.put(within(t, key), List.of(value)));
        fields.forEach((id, field) -> field.forEach(
                (key, value) -> facts.put(within(within(t, "field", id), key.split(" ")), List.of(value))));
        others.forEach((id, rows) -> {
            FactPath other = path("table", id);
            facts.put(within(other, "kind"), List.of("codes"));
            facts.put(within(other, "number"), List.of("int"));
            rows.forEach((code, constant) -> {
                facts.put(within(other, "code", code, "constant"), List.of(constant));
                facts.put(within(other, "code", code, "name"), List.of(constant + " of " + id));
                facts.put(
                        path("mapping", id, "t", "code", code),
                        List.of(codes.keySet().iterator().next()));
            });
        });
        for (String id : schemas) {
            facts.put(path("schema", id, "at", "/type"), List.of("object"));
            facts.put(path("schema", id, "codes-of"), List.of("t"));
        }
    }

    void edit(Map<String, Map<String, String>> codes, String code) {
        String id = FIELDS.get(random.nextInt(3));
        switch (random.nextInt(9)) {
            case 0 -> declare(id, codes);
            case 1 -> change("unique", "true", id);
            case 2 -> change("optional", "true", id);
            case 3 -> change("value v" + random.nextInt(3), "V", id);
            case 4, 5 -> set(id, codes.get(code));
            case 6 -> declareTable();
            case 7 -> change(others);
            default -> {
                if (!schemas.remove("body")) {
                    schemas.add("body");
                }
            }
        }
    }

    private void declareTable() {
        if (random.nextBoolean()) {
            table.merge(random.nextBoolean() ? "type" : "parts", "N" + random.nextInt(3), (was, is) -> is);
        } else {
            String form = random.nextBoolean() ? "{number} {name}" : "{number}";
            table.merge("text-form", form, (was, is) -> random.nextInt(3) > 0 ? is : null);
        }
    }

    private void declare(String id, Map<String, Map<String, String>> codes) {
        if (fields.putIfAbsent(id, field()) != null) {
            fields.remove(id);
            codes.values().forEach(row -> row.remove("field " + id));
        }
    }

    private void change(String key, String value, String id) {
        if (fields.containsKey(id)) {
            fields.get(id).merge(key, value, (was, is) -> null);
        }
    }

    private void set(String id, Map<String, String> row) {
        if (fields.containsKey(id)) {
            String value = random.nextInt(3) > 0 ? "v" + random.nextInt(3) : "v3, v" + (4 + random.nextInt(2));
            row.merge("field " + id, value, (was, is) -> random.nextInt(3) > 0 ? is : null);
        }
    }

    private void change(Map<String, Map<String, String>> others) {
        String id = random.nextBoolean() ? "u" : "w";
        Map<String, String> rows = others.get(id);
        if (rows == null) {
            others.put(id, new TreeMap<>(Map.of("5" + random.nextInt(4), "C" + random.nextInt(4))));
        } else if (random.nextBoolean()) {
            others.remove(id);
        } else if (rows.size() > 1) {
            rows.remove(rows.keySet().iterator().next());
        } else {
            rows.putIfAbsent("5" + random.nextInt(4), "D" + random.nextInt(4));
        }
    }
}
