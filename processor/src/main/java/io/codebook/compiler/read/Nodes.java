package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a node for what it ought to be, or reports that it is something else. */
final class Nodes {
    private Nodes() {}

    static Node.@Nullable Mapping mapping(Node node, String what, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        problems.add(node.place(), ProblemId.WRONG_TYPE, what + " is a mapping of keys to values, not " + node.kind());
        return null;
    }

    static List<Node> list(Node node, String what, Problems problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.add(node.place(), ProblemId.WRONG_TYPE, "\"" + what + "\" is a list, not " + node.kind());
        return List.of();
    }

    /** The text without the line ends that a block leaves behind it. */
    static @Nullable Text text(Node node, String what, Problems problems) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.place(), ProblemId.WRONG_TYPE, "\"" + what + "\" is a text, not " + node.kind());
            return null;
        }
        String text = scalar.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text = text.substring(0, end);
        if (isInvisible(text)) {
            problems.add(node.place(), ProblemId.EMPTY_TEXT, "\"" + what + "\" is empty; write a text");
            return null;
        }
        return new Text(node.place(), text);
    }

    static List<Text> texts(Node node, String what, Problems problems) {
        if (node instanceof Node.Mapping) {
            problems.add(
                    node.place(),
                    ProblemId.WRONG_TYPE,
                    "\"" + what + "\" is a text or a list of texts, not " + node.kind());
            return List.of();
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Text> texts = new ArrayList<>();
        for (Node item : items) {
            Text text = text(item, what, problems);
            if (text != null) {
                texts.add(text);
            }
        }
        if (items.isEmpty()) {
            problems.add(node.place(), ProblemId.EMPTY_LIST, "\"" + what + "\" is an empty list; add an item");
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
