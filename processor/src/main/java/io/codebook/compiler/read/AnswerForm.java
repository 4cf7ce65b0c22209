package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as codes.yaml writes it: its phrases, or a mapping that has them under {@code phrases}, with a name and the values of
 * fields beside that. Phrases are one text, a list, a mapping from ids to phrases, or {@code []} if there are none.
 *
 * @param keys the section with the values of fields; null after reporting that these are among the phrases
 */
record AnswerForm(
        @Nullable Text name, List<Reason> reasons, @Nullable Section keys) {
    private static final String PHRASES = "phrases";
    private static final String NAME = "name";

    /** The keys of each answer; those of the fields come besides. */
    static final List<String> KEYS = List.of(NAME, PHRASES);

    /**
     * The form of an answer, whose problems are reported.
     *
     * @param keys those of each answer, and the ids of the fields
     */
    static AnswerForm of(Node.Entry answer, List<String> keys, Problems problems) {
        String code = answer.key().text();
        Section none = Section.of(new Node.Mapping(answer.key().place(), List.of()), "answer " + code, problems);
        if (!(answer.value() instanceof Node.Mapping mapping)) {
            return new AnswerForm(null, reasons(answer.value(), code, problems), none);
        }
        Section section = Section.of(mapping, "answer " + code, problems);
        Node phrases = section.node(PHRASES);
        if (phrases == null && hasOnly(keys, mapping)) {
            problems.add(
                    section.place(),
                    ProblemId.MISSING_KEY,
                    "\"" + PHRASES + "\" is missing in answer " + code
                            + "; add it, with [] as its value for an answer without a phrase");
            return new AnswerForm(name(section, problems), List.of(), section);
        }
        if (phrases == null) {
            String remedy = "write the phrases under \"" + PHRASES + "\" beside it, or [] there if there are none";
            return new AnswerForm(null, byId(section, keys, remedy, problems), hasAny(keys, section) ? null : none);
        }
        section.allow(keys, "; if it is the id of a phrase, write it under \"" + PHRASES + "\"");
        List<Reason> reasons = phrases instanceof Node.Mapping ids
                ? byId(Section.of(ids, "\"" + PHRASES + "\"", problems), keys, "choose another id", problems)
                : reasons(phrases, PHRASES, problems);
        return new AnswerForm(name(section, problems), reasons, section);
    }

    private static boolean hasOnly(List<String> keys, Node.Mapping answer) {
        for (Node.Entry entry : answer.entries()) {
            if (!keys.contains(entry.key().text()) || !(entry.value() instanceof Node.Scalar)) {
                return false;
            }
        }
        return !answer.entries().isEmpty();
    }

    private static boolean hasAny(List<String> keys, Section answer) {
        for (String key : keys) {
            if (answer.has(key)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Text name(Section section, Problems problems) {
        Text name = section.freeText(NAME);
        if (name != null) {
            NameCharacters.check(name, problems);
            NameCharacters.checkOneLine(name, "\"" + NAME + "\"", "; write it on one", problems);
        }
        return name;
    }

    /** Whoever means no phrase says so with an empty list, because an empty text may have been forgotten. */
    private static List<Reason> reasons(Node phrases, String key, Problems problems) {
        if (phrases instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
            return List.of();
        }
        if (phrases instanceof Node.Scalar scalar && (Nodes.isEmpty(scalar) || TypedWords.isNull(scalar))) {
            problems.add(
                    scalar.place(),
                    ProblemId.EMPTY_TEXT,
                    "\"" + key + "\" is empty; write a phrase, or [] for an answer without one");
            return List.of();
        }
        TypedWords.report(phrases, key, problems);
        List<Reason> reasons = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Text phrase : Nodes.texts(phrases, key, problems)) {
            if (written.add(phrase.value())) {
                reasons.add(new Reason(null, phrase));
            } else {
                problems.add(
                        phrase.place(),
                        ProblemId.DUPLICATE_VALUE,
                        "\"" + phrase + "\" is already a phrase of this answer; remove one of the two");
            }
        }
        return List.copyOf(reasons);
    }

    /** An id that is a key of answers was probably meant as that. */
    private static List<Reason> byId(Section section, List<String> keys, String remedy, Problems problems) {
        List<Reason> reasons = new ArrayList<>();
        for (Node.Entry entry : section.entries()) {
            String key = entry.key().text();
            if (keys.contains(key) && entry.value() instanceof Node.Mapping) {
                problems.add(
                        entry.value().place(),
                        ProblemId.WRONG_TYPE,
                        "\"" + key + "\" must be a text, but is a mapping; write phrases with ids under \"" + PHRASES
                                + "\"");
                continue;
            }
            if (keys.contains(key)) {
                problems.add(
                        entry.key().place(),
                        ProblemId.BAD_ID,
                        "\"" + key + "\" is a key of answers and cannot be the id of a phrase; " + remedy);
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
