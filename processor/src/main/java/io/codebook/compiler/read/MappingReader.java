package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeMapping.Target;
import io.codebook.compiler.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a mapping. */
final class MappingReader {
    private static final String NONE = "none";

    private final Section section;
    private final Problems problems;
    private final @Nullable Text from;
    private final @Nullable Text to;
    private final CodeReader fromCodes;
    private final CodeReader toCodes;

    MappingReader(Section section, TableSections tables, Problems problems) {
        this.section = section;
        this.problems = problems;
        from = section.requiredText("from");
        to = section.requiredText("to");
        fromCodes = tables.codesOf(from);
        toCodes = tables.codesOf(to);
    }

    @Nullable
    CodeMapping read() {
        section.allow("from", "to", "source", "doc", "codes", "otherwise");
        Node otherwise = section.node("otherwise");
        Node codes = otherwise == null ? section.required("codes") : section.node("codes");
        Map<String, CodeMapping.Row> rows = rows(codes);
        Text source = section.freeText("source");
        Text doc = section.freeText("doc");
        Target rest = otherwise == null ? null : target(otherwise, "otherwise");
        return from == null || to == null || (otherwise == null && !(codes instanceof Node.Mapping))
                ? null
                : new CodeMapping(
                        section.place(), from, to, false, source, doc, Collections.unmodifiableMap(rows), rest);
    }

    private Map<String, CodeMapping.Row> rows(@Nullable Node codes) {
        Map<String, CodeMapping.Row> rows = new LinkedHashMap<>();
        Node.Mapping mapping = codes == null ? null : Nodes.mapping(codes, "\"codes\"", problems);
        for (Node.Entry entry : mapping == null ? List.<Node.Entry>of() : mapping.entries()) {
            Text written = Nodes.key(entry.key(), problems);
            Code code = written == null ? null : fromCodes.read(written);
            Target target = target(entry.value(), entry.key().text());
            CodeMapping.Row first =
                    code == null ? null : rows.putIfAbsent(code.text(), new CodeMapping.Row(code, target));
            if (code != null && first != null) {
                problems.add(
                        code.place(),
                        ProblemId.DUPLICATE_CODE,
                        code.written() + " is already used in this mapping (line "
                                + first.from().place().line() + "); write several targets of one code as a list");
            }
        }
        return rows;
    }

    private Target target(Node node, String key) {
        if (node instanceof Node.Mapping) {
            return new Target(List.of(), none(node));
        }
        if (node instanceof Node.Scalar scalar && scalar.text().equals(NONE)) {
            problems.add(node.place(), ProblemId.WRONG_TYPE, "\"none\" must have a reason; write {none: <reason>}");
            return new Target(List.of(), null);
        }
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Text text : Nodes.texts(node, key, problems)) {
            Code code = toCodes.read(text);
            if (code != null && codes.putIfAbsent(code.text(), code) != null) {
                problems.add(
                        code.place(),
                        ProblemId.DUPLICATE_CODE,
                        code.written() + " is already used as a target of this code; remove it");
            }
        }
        return new Target(List.copyOf(codes.values()), null);
    }

    private @Nullable Text none(Node node) {
        Section none = Section.of(node, "a target", problems);
        return none == null || none.allow(NONE).required(NONE) == null ? null : none.freeText(NONE);
    }
}
