package io.codebook.imports;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a schema of OpenAPI that lists its values: an enum with names, or one const for each. */
final class OpenApiReader implements CodesReader {
    @Override
    public @Nullable FoundTable read(String file, String text, ImportOptions options, Problems problems) {
        Node root = YamlReader.read(new Source(file, text.getBytes(StandardCharsets.UTF_8)), problems);
        if (root == null) {
            return null;
        }
        Map<String, Node> schemas = new LinkedHashMap<>();
        for (Node.Entry schema : entries(member(member(root, "components"), "schemas"))) {
            if (!constants(schema.key().text(), schema.value()).isEmpty()) {
                schemas.put(schema.key().text(), schema.value());
            }
        }
        String name = options.enumName().isEmpty() && schemas.size() == 1
                ? schemas.keySet().iterator().next()
                : options.enumName();
        Node chosen = schemas.get(name);
        if (chosen == null) {
            problems.add(Place.startOf(file), ProblemId.NOT_IMPORTED, choice(schemas, name));
            return null;
        }
        return new FoundTable(name, constants(name, chosen), List.of());
    }

    private static String choice(Map<String, Node> schemas, String name) {
        String names = String.join(", ", schemas.keySet());
        return schemas.isEmpty()
                ? "no schema of components has an \"enum\" with \"x-enum-varnames\", or a \"oneOf\" of \"const\" with \"title\""
                : name.isEmpty()
                        ? "several schemas list codes; name one with --enum: " + names
                        : "no schema " + name + " lists codes; there are " + names;
    }

    private static List<FoundCode> constants(String name, Node schema) {
        List<FoundCode> codes = new ArrayList<>();
        List<Node> names = items(member(schema, "x-enum-varnames"));
        List<Node> texts = items(member(schema, "x-enum-descriptions"));
        List<Node> values = items(member(schema, "enum"));
        for (int i = 0; i < values.size() && !names.isEmpty(); i++) {
            codes.add(new FoundCode(
                    values.get(i).place(), text(values.get(i)), "", textAt(names, i), textAt(texts, i), "", Map.of()));
        }
        for (Node one : items(member(schema, "oneOf"))) {
            Node value = member(one, "const");
            if (value != null) {
                codes.add(new FoundCode(
                        one.place(),
                        text(value),
                        text(member(one, "title")),
                        "",
                        text(member(one, "description")),
                        text(member(one, "deprecated")).equals("true") ? "deprecated in " + name : "",
                        Map.of()));
            }
        }
        return codes;
    }

    private static List<Node.Entry> entries(@Nullable Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    private static @Nullable Node member(@Nullable Node node, String key) {
        for (Node.Entry entry : entries(node)) {
            if (entry.key().text().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    private static List<Node> items(@Nullable Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private static String textAt(List<Node> nodes, int index) {
        return index < nodes.size() ? text(nodes.get(index)) : "";
    }

    private static String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
