package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Reads the keys of a table for callers of the type that a generated one replaces. */
final class ExpectedApiReader {
    private final Section section;
    private final Problems problems;

    ExpectedApiReader(Section section, Problems problems) {
        this.section = section;
        this.problems = problems;
    }

    ExpectedApi read() {
        return new ExpectedApi(types(ExpectedApi.IMPLEMENTS), accessors(), types(ExpectedApi.ANNOTATIONS));
    }

    private List<Text> types(String key) {
        List<Text> types = new ArrayList<>();
        for (Text type : section.texts(key)) {
            if (!isName(type.value())) {
                problems.add(
                        type.place(),
                        ProblemId.BAD_TYPE,
                        "\"" + key + "\" must have qualified names of Java types, such as com.example.ErrorCode, but"
                                + " has \"" + type + "\"");
            } else if (types.stream().anyMatch(other -> other.value().equals(type.value()))) {
                problems.add(
                        type.place(),
                        ProblemId.DUPLICATE_VALUE,
                        "\"" + type + "\" is already in \"" + key + "\"; remove one of the two");
            } else {
                types.add(type);
            }
        }
        return List.copyOf(types);
    }

    private List<ExpectedApi.Accessor> accessors() {
        Node node = section.node(ExpectedApi.ACCESSORS);
        Node.Mapping mapping = node == null ? null : Nodes.mapping(node, "\"" + ExpectedApi.ACCESSORS + "\"", problems);
        List<ExpectedApi.Accessor> accessors = new ArrayList<>();
        for (Node.Entry entry : mapping == null ? List.<Node.Entry>of() : mapping.entries()) {
            Text part = Nodes.key(entry.key(), problems);
            Text method = Nodes.text(entry.value(), entry.key().text(), problems);
            if (method != null && (!isName(method.value()) || method.value().contains("."))) {
                problems.add(
                        method.place(),
                        ProblemId.BAD_TYPE,
                        "\"" + method + "\" cannot be the name of a Java method; write one such as getCode");
            } else if (part != null && method != null) {
                accessors.add(new ExpectedApi.Accessor(part, method));
            }
        }
        return List.copyOf(accessors);
    }

    private static boolean isName(String text) {
        return Ascii.isOf(text, "._$") && SourceVersion.isName(text);
    }
}
