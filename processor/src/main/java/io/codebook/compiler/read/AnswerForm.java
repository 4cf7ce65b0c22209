package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as codes.yaml writes it: its phrases, or a mapping that has them under {@code phrases}, with other keys beside that.
 * Phrases are one text, a list, a mapping from ids to phrases, or {@code []} if there are none.
 */
record AnswerForm(@Nullable Text name, List<Reason> reasons) {
    private static final String PHRASES = "phrases";
    private static final String NAME = "name";

    static AnswerForm of(Node.Entry answer, Problems problems) {
        String code = answer.key().text();
        if (!(answer.value() instanceof Node.Mapping mapping)) {
            return new AnswerForm(null, reasons(answer.value(), code, problems));
        }
        Section section = Section.of(mapping, "answer " + code, problems);
        Node phrases = section.node(PHRASES);
        if (phrases == null) {
            return new AnswerForm(null, byId(section, problems));
        }
        Text name = section.allow(NAME, PHRASES).freeText(NAME);
        if (name != null) {
            NameCharacters.check(name, problems);
        }
        List<Reason> reasons = phrases instanceof Node.Mapping ids
                ? byId(Section.of(ids, "\"" + PHRASES + "\"", problems), problems)
                : reasons(phrases, PHRASES, problems);
        return new AnswerForm(name, reasons);
    }

    /** Whoever means no phrase says so with an empty list, because an empty text may have been forgotten. */
    private static List<Reason> reasons(Node phrases, String key, Problems problems) {
        if (phrases instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
            return List.of();
        }
        if (phrases instanceof Node.Scalar scalar && Nodes.isEmpty(scalar)) {
            problems.add(
                    scalar.place(),
                    ProblemId.EMPTY_TEXT,
                    "\"" + key + "\" is empty; write a phrase, or [] for an answer without one");
            return List.of();
        }
        TypedWords.report(phrases, key, problems);
        List<Reason> reasons = new ArrayList<>();
        for (Text phrase : Nodes.texts(phrases, key, problems)) {
            reasons.add(new Reason(null, phrase));
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> byId(Section section, Problems problems) {
        List<Reason> reasons = new ArrayList<>();
        for (Node.Entry entry : section.entries()) {
            if (entry.key().text().equals(NAME)) {
                problems.add(
                        entry.key().place(),
                        ProblemId.BAD_ID,
                        "\"" + NAME
                                + "\" cannot be the id of a phrase; for the name of the code, write the phrases under \""
                                + PHRASES + "\", or [] if there are none");
                continue;
            }
            Text id = Ids.id(entry.key(), "a phrase", problems);
            Text phrase = section.freeText(entry.key().text());
            if (id != null && phrase != null) {
                reasons.add(new Reason(id, phrase));
            }
        }
        if (section.entries().isEmpty()) {
            problems.add(
                    section.place(), ProblemId.EMPTY_LIST, "the phrases are empty; write [] for an answer without one");
        }
        return List.copyOf(reasons);
    }
}
