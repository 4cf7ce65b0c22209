package io.codebook.compiler.input;

import io.codebook.compiler.diagnostic.Place;
import java.util.List;

/** A piece of YAML with its place. Texts are as written: nothing has been made a number, a boolean or a date. */
public sealed interface Node {
    Place place();

    /** What to call this in a message. */
    String kind();

    /**
     * A text.
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

    /** Keys and values in the order written; a key that stands twice is here twice. */
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
