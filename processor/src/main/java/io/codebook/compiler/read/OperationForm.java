package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.RowKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as codes.yaml writes it: its answers by code, or a mapping that has them under {@code answers}, with other keys
 * beside that. A code of a table of texts may be spelled as any of these keys, so a mapping as the value of {@code answers}
 * decides.
 *
 * @param keys the section with the other keys; empty where the operation is written as its answers
 * @param answers the answers by code
 */
record OperationForm(Section keys, Node.Mapping answers) {
    static final String ANSWERS = "answers";
    private static final List<String> KEYS = List.of(
            RowKey.CONSTANT.word(),
            RowKey.ALIASES.word(),
            RowKey.DEPRECATED.word(),
            RowKey.RETIRED.word(),
            RowKey.DOC.word(),
            ANSWERS);

    /** The form of an operation, or null after reporting that it has none. */
    static @Nullable OperationForm of(Node.Entry operation, NumberKind codes, Problems problems) {
        String what = "operation " + operation.key().text();
        Node.Mapping mapping = Nodes.mapping(operation.value(), what, problems);
        if (mapping == null) {
            return null;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(ANSWERS) && entry.value() instanceof Node.Mapping answers) {
                Section keys = Section.of(mapping, what, problems)
                        .allow(KEYS, "; if it is a code, write it under \"" + ANSWERS + "\"");
                return new OperationForm(keys, answers);
            }
        }
        Node.Mapping answers = codes == NumberKind.TEXT ? mapping : withoutKeys(mapping, what, problems);
        Section none = Section.of(new Node.Mapping(mapping.place(), List.of()), what, problems);
        boolean hasKeysAlone = answers.entries().isEmpty() && !mapping.entries().isEmpty();
        return hasKeysAlone ? null : new OperationForm(none, answers);
    }

    /** Whether an operation has its answers under a key of their own. */
    static boolean hasAnswers(Node operation) {
        if (operation instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(ANSWERS) && entry.value() instanceof Node.Mapping) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The same operation with its answers under a key of their own. A later edition may write other keys alone, such as
     * {@code retired}, and then adds no answers.
     */
    static Node withAnswers(Node operation) {
        if (hasAnswers(operation) || hasOtherKeysAlone(operation)) {
            return operation;
        }
        Node.Scalar key = new Node.Scalar(operation.place(), ANSWERS, true);
        return new Node.Mapping(operation.place(), List.of(new Node.Entry(key, operation)));
    }

    /** Whether an operation has keys that are no answers, and nothing else. */
    static boolean hasOtherKeysAlone(Node operation) {
        if (!(operation instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            return false;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key().text()) || entry.key().text().equals(ANSWERS)) {
                return false;
            }
        }
        return true;
    }

    /** The answers among which a key was written, after reporting that. */
    private static Node.Mapping withoutKeys(Node.Mapping mapping, String what, Problems problems) {
        List<Node.Entry> answers = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (KEYS.contains(key)) {
                problems.add(
                        entry.key().place(),
                        ProblemId.UNKNOWN_KEY,
                        "\"" + key + "\" is not a code; write the answers of " + what + " as a mapping under \""
                                + ANSWERS + "\"" + (key.equals(ANSWERS) ? "" : ", beside \"" + key + "\""));
            } else {
                answers.add(entry);
            }
        }
        return answers.size() == mapping.entries().size() ? mapping : new Node.Mapping(mapping.place(), answers);
    }
}
