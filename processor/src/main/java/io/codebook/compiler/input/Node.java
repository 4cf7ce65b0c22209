package io.codebook.compiler.input;

import io.codebook.compiler.diagnostic.Place;
import java.util.List;

/** A YAML node with its place. A scalar is its text as written, never a number, a boolean or a date. */
public sealed interface Node {
    Place place();

    /** How messages call this kind of node, with an article: {@code a list}. */
    String kind();

    /**
     * A scalar.
     *
     * @param text the text without quotes
     * @param plain whether it was written without quotes
     */
    record Scalar(Place place, String text, boolean plain) implements Node {
        @Override
        public String kind() {
            return plain && text.isEmpty() ? "an empty value" : "a text";
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys and values in the order of the file. A duplicate key is kept, so that it can be reported. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    record Entry(Scalar key, Node value) {}
}
