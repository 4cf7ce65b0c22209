package io.codebook.compiler.model;

import io.codebook.compiler.diagnostic.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value, in a template possibly with holes. */
public sealed interface Json {
    /** Members in the order of the map. */
    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> items) implements Json {}

    record Str(String text) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as it is to be written. */
    record Literal(String text) implements Json {}

    /**
     * A place to be filled with values of a table.
     *
     * @param parts what to write there
     * @param path the properties that lead here, or null when something else than {@code properties} does
     */
    record Hole(Place place, List<Part> parts, @Nullable List<String> path) implements Json {}

    /**
     * A piece of what a hole is filled with.
     *
     * @param text a word such as {@code number} or the id of a field; or the text itself when fixed
     */
    record Part(String text, boolean fixed) {}
}
