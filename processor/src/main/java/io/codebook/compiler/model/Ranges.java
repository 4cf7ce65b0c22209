package io.codebook.compiler.model;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map from ranges that do not overlap to values. In tables of texts, each range is one number.
 *
 * @param <T> the type of the values
 */
public final class Ranges<T> {
    private final boolean numeric;
    private final TreeMap<Long, Entry<T>> byFirst = new TreeMap<>();
    private final Map<String, Entry<T>> byText = new HashMap<>();

    public Ranges(NumberKind kind) {
        numeric = kind.isNumeric();
    }

    public record Entry<T>(Range range, T value) {}

    /** Adds a range and returns null; adds nothing and returns the other entry when the range overlaps one. */
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

    /** The entry whose range contains a number, or null. */
    public @Nullable Entry<T> find(Code code) {
        Entry<T> entry = numeric ? at(code.value()) : byText.get(code.text());
        return entry != null && (!numeric || entry.range().contains(code)) ? entry : null;
    }

    private @Nullable Entry<T> at(long number) {
        Map.Entry<Long, Entry<T>> floor = byFirst.floorEntry(number);
        return floor == null ? null : floor.getValue();
    }
}
