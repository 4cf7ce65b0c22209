package io.codebook.stability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts that name codes of other facts: rows of mappings, answers of operations, and fallbacks. */
final class References {
    private final SortedMap<Path, List<String>> facts;
    /** The new number of a code, by its old place. */
    private final Map<Path, String> numbers = new HashMap<>();

    References(SortedMap<Path, List<String>> facts, Map<Path, Path> moves) {
        this.facts = facts;
        moves.forEach((from, to) -> {
            if (from.matches(Patterns.CODE)) {
                numbers.put(from, to.last());
            }
        });
    }

    /** The facts with the new numbers wherever moved codes are named. */
    SortedMap<Path, List<String>> followed() {
        SortedMap<Path, List<String>> followed = new TreeMap<>();
        facts.forEach((path, values) -> {
            if (path.isWithin(Patterns.MAPPING)
                    && path.words().size() == Patterns.MAPPED.words().size()) {
                Path row = path.first(4).and(renumbered(path.word(1), path.last()));
                boolean mapped = path.word(3).equals("code");
                followed.put(row, mapped ? renumbered(path.word(2), values) : values);
            } else if (path.matches(Patterns.ANSWER)) {
                String codes = codesFrom(path);
                followed.put(path.first(6).and(renumbered(codes, path.last())), values);
            } else if (path.matches(Patterns.TABLE.and("fallback"))) {
                followed.put(path, renumbered(codesFrom(path), values));
            } else if (path.matches(Patterns.CODE.and("fallback"))) {
                followed.put(path, renumbered(path.word(1), values));
            } else {
                followed.put(path, values);
            }
        });
        return followed;
    }

    private String codesFrom(Path path) {
        return facts.getOrDefault(path.first(2).and("codes-from"), List.of("")).get(0);
    }

    private List<String> renumbered(String table, List<String> codes) {
        List<String> renumbered = new ArrayList<>();
        codes.forEach(code -> renumbered.add(renumbered(table, code)));
        return List.copyOf(renumbered);
    }

    private String renumbered(String table, String code) {
        return numbers.getOrDefault(Path.of("table", table, "code", code), code);
    }
}
