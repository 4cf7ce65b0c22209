package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value. In a {@link SchemaTemplate} it may contain {@linkplain Hole placeholders}. */
public sealed interface Json {
    /** Members in the order of the map. */
    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> items) implements Json {}

    record Str(String text) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as JSON spells it. */
    record Literal(String text) implements Json {}

    /**
     * A placeholder {@code {$code: ...}}, which becomes a schema of the allowed values.
     *
     * @param parts what each value consists of
     * @param path the names of the properties that it is nested in, or null when it is nested in another keyword
     * @param ofItems whether it describes the items of the last of these properties, and not the property itself
     */
    record Hole(Place place, List<Part> parts, @Nullable List<String> path, boolean ofItems) implements Json {}

    /**
     * A part of a value: a column of the row, or fixed text.
     *
     * @param text {@code number}, {@code name}, {@code constant} or the id of a field; the text itself when fixed
     */
    record Part(String text, boolean fixed) {}
}
