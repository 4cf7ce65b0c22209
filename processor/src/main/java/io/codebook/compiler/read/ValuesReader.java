package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.ValueOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the values that a row or an answer has in the fields of its table. */
final class ValuesReader {
    private final List<Field> fields;
    private final Problems problems;

    ValuesReader(List<Field> fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * The values by the ids of their fields; no value where one is written and cannot be read, which is reported.
     *
     * @param what how messages call the section
     */
    Map<String, List<Text>> read(Code code, Section section, String what) {
        Map<String, List<Text>> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String id = field.id().value();
            List<Text> ofField = values(field, code, section);
            if (!ofField.isEmpty() || section.has(id)) {
                values.put(id, ofField);
            } else if (!field.optional()) {
                problems.add(
                        section.place(),
                        ProblemId.MISSING_FIELD,
                        "\"" + id + "\" is missing in " + what
                                + "; add it, or declare the field with \"optional: true\"");
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private List<Text> values(Field field, Code code, Section section) {
        Node node = section.node(field.id().value());
        if (node == null) {
            Text value = field.valueByNumber(code);
            return value == null ? List.of() : List.of(value);
        }
        String id = field.id().value();
        if (field.type() == Field.Type.LABEL || field.type() == Field.Type.TEXT) {
            TypedWords.report(node, id, problems);
        }
        if (node instanceof Node.Sequence list && list.items().isEmpty()) {
            problems.add(
                    node.place(),
                    ProblemId.EMPTY_LIST,
                    "\"" + id + "\" is an empty list; add a value, or "
                            + (field.optional() ? "" : "declare the field with \"optional: true\" and ")
                            + "leave \"" + id + "\" out");
            return List.of();
        }
        if (field.many()) {
            List<Text> values = new ArrayList<>(Nodes.texts(node, id, problems));
            values.sort(new ValueOrder(field));
            return List.copyOf(values);
        }
        if (node instanceof Node.Sequence) {
            problems.add(
                    node.place(),
                    ProblemId.WRONG_TYPE,
                    "\"" + id + "\" must be a text, but is a list; declare the field with \"many: true\" to allow"
                            + " several values");
            return List.of();
        }
        Text value = Nodes.text(node, id, problems);
        return value == null ? List.of() : List.of(value);
    }
}
