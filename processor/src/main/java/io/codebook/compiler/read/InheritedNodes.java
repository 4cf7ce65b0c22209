package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.input.Node;
import java.util.ArrayList;
import java.util.List;

/** Copies of nodes for a table that inherits them, with places that say so. */
final class InheritedNodes {
    private final String table;
    private final Place extension;

    private InheritedNodes(String table, Place extension) {
        this.table = table;
        this.extension = extension;
    }

    /**
     * The mapping for a table that inherits it.
     *
     * @param table the id of that table
     * @param extension where it says which table it extends
     */
    static Node.Mapping of(Node.Mapping mapping, String table, Place extension) {
        return new InheritedNodes(table, extension).mapping(mapping);
    }

    private Node node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar);
        }
        return node instanceof Node.Sequence sequence ? sequence(sequence) : mapping((Node.Mapping) node);
    }

    private Node.Scalar scalar(Node.Scalar scalar) {
        return new Node.Scalar(place(scalar), scalar.text(), scalar.plain());
    }

    private Node.Sequence sequence(Node.Sequence sequence) {
        List<Node> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            items.add(node(item));
        }
        return new Node.Sequence(place(sequence), items);
    }

    private Node.Mapping mapping(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            entries.add(new Node.Entry(scalar(entry.key()), node(entry.value())));
        }
        return new Node.Mapping(place(mapping), entries);
    }

    private Place place(Node node) {
        return node.place().inheritedBy(table, extension);
    }
}
