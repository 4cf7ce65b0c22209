package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the answers of an operation. */
final class AnswerReader {
    private final CodeReader codes;
    private final List<Field> fields;
    private final List<String> keys;
    private final Problems problems;

    /**
     * A reader for the answers of one table.
     *
     * @param unreadableFields the ids of fields whose declarations have problems; answers may use them, unchecked
     */
    AnswerReader(CodeReader codes, List<Field> fields, List<String> unreadableFields, Problems problems) {
        this.codes = codes;
        this.fields = fields;
        this.problems = problems;
        keys = new ArrayList<>(AnswerForm.KEYS);
        for (Field field : fields) {
            keys.add(field.id().value());
        }
        keys.addAll(unreadableFields);
    }

    List<Answer> read(String operation, Node.Mapping mapping) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Text written = Nodes.key(entry.key(), problems);
            Code code = written == null ? null : codes.read(written);
            AnswerForm form = AnswerForm.of(entry, keys, problems);
            Answer first = code == null ? null : answers.putIfAbsent(code.text(), answer(code, form));
            if (code != null && first != null) {
                problems.add(
                        code.place(),
                        ProblemId.DUPLICATE_CODE,
                        code.written() + " is already used in this operation (line "
                                + first.code().place().line() + "); write several phrases of one code as a list");
            }
        }
        if (mapping.entries().isEmpty()) {
            problems.add(mapping.place(), ProblemId.EMPTY_TABLE, "operation " + operation + " has no answers; add one");
        }
        return List.copyOf(answers.values());
    }

    private Answer answer(Code code, AnswerForm form) {
        Section keys = form.keys();
        return new Answer(code, form.name(), form.reasons(), keys == null ? Map.of() : values(code, keys));
    }

    private Map<String, Text> values(Code code, Section keys) {
        Map<String, Text> values = new LinkedHashMap<>();
        Map<String, List<Text>> read = new ValuesReader(fields, problems).read(code, keys, "answer " + code.written());
        for (Map.Entry<String, List<Text>> value : read.entrySet()) {
            if (!value.getValue().isEmpty()) {
                values.put(value.getKey(), value.getValue().get(0));
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
