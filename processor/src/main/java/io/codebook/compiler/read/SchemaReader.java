package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.SchemaTemplate;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code schemas}. */
final class SchemaReader {
    /** The keywords of JSON Schema that describe a value and restrict nothing. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "$comment",
            "$defs",
            "$id",
            "default",
            "deprecated",
            "description",
            "examples",
            "readOnly",
            "title",
            "writeOnly");

    private final Text id;
    private final Section section;
    private final Problems problems;

    SchemaReader(Text id, Section section, Problems problems) {
        this.id = id;
        this.section = section;
        this.problems = problems;
    }

    @Nullable
    SchemaTemplate read(@Nullable Text codesOf, CodeReader codeReader, @Nullable TextForm textForm) {
        section.allow("codes-of", "codes", "where", "schema");
        List<Code> codes = codes(codeReader);
        Map<Text, List<Text>> where = where();
        Node schema = section.required("schema");
        Node.Mapping mapping = schema == null ? null : Nodes.mapping(schema, "\"schema\"", problems);
        if (mapping == null || codesOf == null) {
            return null;
        }
        int before = problems.count();
        TemplateReader template = new TemplateReader(textForm, problems);
        Json.Obj read = template.read(mapping);
        if (problems.count() == before && ANNOTATIONS.containsAll(read.members().keySet())) {
            problems.add(
                    mapping.place(),
                    ProblemId.SCHEMA_HOLE,
                    "schema " + id
                            + " allows everything, because it has neither a \"$code\" nor a keyword that restricts"
                            + " anything; add a placeholder, such as properties: {code: {$code: number}}");
        }
        return new SchemaTemplate(id, codesOf, codes, where, read, template.holes());
    }

    private List<Code> codes(CodeReader codeReader) {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Text text : section.texts("codes")) {
            Code code = codeReader.read(text);
            if (code != null && codes.putIfAbsent(code.text(), code) != null) {
                problems.add(
                        code.place(),
                        ProblemId.DUPLICATE_CODE,
                        code.written() + " is already used in this list; remove it");
            }
        }
        return List.copyOf(codes.values());
    }

    private Map<Text, List<Text>> where() {
        Map<Text, List<Text>> where = new LinkedHashMap<>();
        Node node = section.node("where");
        Section conditions = node == null ? null : Section.of(node, "\"where\"", problems);
        for (Node.Entry entry : conditions == null ? List.<Node.Entry>of() : conditions.entries()) {
            Text field = Nodes.key(entry.key(), problems);
            List<Text> values = Nodes.texts(entry.value(), entry.key().text(), problems);
            if (field != null) {
                where.put(field, values);
            }
        }
        return Collections.unmodifiableMap(where);
    }
}
