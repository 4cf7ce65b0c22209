package io.codebook.compiler.model;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Ranges that do not overlap, each with something that belongs to it. Codes that are texts have ranges of one code.
 *
 * @param <T> what belongs to a range
 */
public final class Ranges<T> {
    private final boolean numeric;
    private final TreeMap<Long, Entry<T>> byFirst = new TreeMap<>();
    private final Map<String, Entry<T>> byText = new HashMap<>();

    public Ranges(NumberKind kind) {
        numeric = kind.isNumeric();
    }

    public record Entry<T>(Range range, T value) {}

    /** Adds a range, unless it overlaps one that is there, which is then the answer. */
    public @Nullable Entry<T> add(Range range, T value) {
        Entry<T> entry = new Entry<>(range, value);
        if (!numeric) {
            return byText.putIfAbsent(range.first().text(), entry);
        }
        Entry<T> below = at(range.last().value());
        if (below != null && below.range().last().value() >= range.first().value()) {
            return below;
        }
        byFirst.put(range.first().value(), entry);
        return null;
    }

    /** The entry whose range has the code, or null. */
    public @Nullable Entry<T> find(Code code) {
        Entry<T> entry = numeric ? at(code.value()) : byText.get(code.text());
        return entry != null && (!numeric || entry.range().contains(code)) ? entry : null;
    }

    private @Nullable Entry<T> at(long number) {
        Map.Entry<Long, Entry<T>> floor = byFirst.floorEntry(number);
        return floor == null ? null : floor.getValue();
    }
}
