package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Casts a node to the type that its key requires, or reports that it has another. */
final class Nodes {
    private Nodes() {}

    static Node.@Nullable Mapping mapping(Node node, String what, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        problems.add(
                node.place(),
                ProblemId.WRONG_TYPE,
                what + " must be a mapping of keys to values, but is " + node.kind());
        return null;
    }

    static List<Node> list(Node node, String key, Problems problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.add(node.place(), ProblemId.WRONG_TYPE, "\"" + key + "\" must be a list, but is " + node.kind());
        return List.of();
    }

    /** The text of a key, or null after reporting that it is empty. */
    static @Nullable Text key(Node.Scalar key, Problems problems) {
        Text text = withoutLineEnds(key);
        if (text == null) {
            problems.add(key.place(), ProblemId.EMPTY_TEXT, "a key is empty; write a text");
        }
        return text;
    }

    /** The text that a key has as its value, or null after reporting that it is empty or no text. */
    static @Nullable Text text(Node node, String key, Problems problems) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.place(), ProblemId.WRONG_TYPE, "\"" + key + "\" must be a text, but is " + node.kind());
            return null;
        }
        Text text = withoutLineEnds(scalar);
        if (text == null) {
            problems.add(node.place(), ProblemId.EMPTY_TEXT, "\"" + key + "\" is empty; write a text");
        }
        return text;
    }

    /** Whether nothing visible is written. */
    static boolean isEmpty(Node.Scalar scalar) {
        return withoutLineEnds(scalar) == null;
    }

    /** The text without the line feeds at the end of a YAML block, or null when nothing visible is left. */
    private static @Nullable Text withoutLineEnds(Node.Scalar scalar) {
        String text = scalar.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text = text.substring(0, end);
        return isInvisible(text) ? null : new Text(scalar.place(), text);
    }

    /** The texts that a key has as its value: one text, or a list of them. Reports what is no text, and an empty list. */
    static List<Text> texts(Node node, String key, Problems problems) {
        if (node instanceof Node.Mapping) {
            problems.add(
                    node.place(),
                    ProblemId.WRONG_TYPE,
                    "\"" + key + "\" must be a text or a list of texts, but is " + node.kind());
            return List.of();
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Text> texts = new ArrayList<>();
        for (Node item : items) {
            Text text = text(item, key, problems);
            if (text != null) {
                texts.add(text);
            }
        }
        if (items.isEmpty()) {
            problems.add(node.place(), ProblemId.EMPTY_LIST, "\"" + key + "\" is an empty list; add an item");
        }
        return texts;
    }

    private static boolean isInvisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isInvisible(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
