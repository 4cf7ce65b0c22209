package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Json;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a JSON Schema with placeholders such as {@code {$code: number}}. */
final class TemplateReader {
    private static final String HOLE = "$code";
    /** Keywords whose value is data, not a schema. A placeholder becomes a schema, so it is not allowed below them. */
    private static final Set<String> DATA = Set.of("const", "default", "enum", "examples", "required");

    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final Problems problems;
    private final @Nullable TextForm textForm;
    private final List<Json.Hole> holes = new ArrayList<>();

    /** @param textForm that of the table, which a placeholder may name, or null */
    TemplateReader(@Nullable TextForm textForm, Problems problems) {
        this.textForm = textForm;
        this.problems = problems;
    }

    List<Json.Hole> holes() {
        return List.copyOf(holes);
    }

    Json.Obj read(Node.Mapping schema) {
        for (Node.Entry entry : schema.entries()) {
            if (entry.key().text().equals("$schema")) {
                problems.add(
                        entry.key().place(),
                        ProblemId.UNKNOWN_KEY,
                        "\"$schema\" is not allowed here, because every generated schema uses draft 2020-12; remove it");
            }
        }
        return schema(schema, List.of());
    }

    /** Reads a schema that is nested in these properties; the path is null when it is nested in another keyword. */
    private Json.Obj schema(Node.Mapping node, @Nullable List<String> path) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Node.Entry entry : Section.of(node, "a schema", problems).entries()) {
            String key = entry.key().text();
            reportMisplaced(entry);
            int before = holes.size();
            members.put(key, keyword(key, entry.value(), path));
            if (DATA.contains(key) && holes.size() > before) {
                problems.add(
                        entry.key().place(),
                        ProblemId.SCHEMA_HOLE,
                        "\"$code\" is not allowed below \"" + key + "\"; put it where JSON Schema expects a schema");
            }
        }
        return new Json.Obj(Collections.unmodifiableMap(members));
    }

    private Json keyword(String key, Node value, @Nullable List<String> path) {
        if (key.equals("properties") && value instanceof Node.Mapping properties) {
            return properties(properties, path);
        }
        Node.Entry hole = hole(value);
        if (key.equals("items") && hole != null && path != null && !path.isEmpty()) {
            return hole((Node.Mapping) value, hole, path, true);
        }
        return value(value, null);
    }

    private Json.Obj properties(Node.Mapping node, @Nullable List<String> path) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Node.Entry entry : Section.of(node, "a schema", problems).entries()) {
            if (entry.value() instanceof Node.Scalar) {
                reportMisplaced(entry);
            }
            List<String> inner = path == null ? null : new ArrayList<>(path);
            if (inner != null) {
                inner.add(entry.key().text());
            }
            members.put(entry.key().text(), value(entry.value(), inner));
        }
        return new Json.Obj(Collections.unmodifiableMap(members));
    }

    /** Reports {@code $code} where no placeholder can be. A property may have this name, but then its value is a schema. */
    private void reportMisplaced(Node.Entry entry) {
        boolean misspelt =
                entry.key().text().equalsIgnoreCase(HOLE) && !entry.key().text().equals(HOLE);
        if (misspelt) {
            problems.add(
                    entry.key().place(),
                    ProblemId.SCHEMA_HOLE,
                    "unknown key \"" + entry.key().text() + "\"; did you mean \"" + HOLE + "\"?");
        }
        if (entry.key().text().equals(HOLE)) {
            problems.add(
                    entry.key().place(),
                    ProblemId.SCHEMA_HOLE,
                    "\"$code\" is not allowed here; put it below the name of a property, such as {type: {$code: number}}");
        }
    }

    private Json value(Node node, @Nullable List<String> path) {
        if (node instanceof Node.Scalar scalar) {
            boolean literal = scalar.plain() && LITERAL.matcher(scalar.text()).matches();
            return literal ? new Json.Literal(scalar.text()) : new Json.Str(scalar.text());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Json.Arr(
                    sequence.items().stream().map(item -> value(item, null)).toList());
        }
        Node.Mapping mapping = (Node.Mapping) node;
        Node.Entry hole = hole(mapping);
        return hole == null ? schema(mapping, path) : hole(mapping, hole, path, false);
    }

    /** The entry that makes a node a placeholder, or null when it is none. */
    private static Node.@Nullable Entry hole(Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(HOLE)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private Json hole(Node.Mapping mapping, Node.Entry entry, @Nullable List<String> path, boolean ofItems) {
        if (mapping.entries().size() > 1) {
            problems.add(
                    entry.key().place(),
                    ProblemId.SCHEMA_HOLE,
                    "\"$code\" must be the only key of its mapping; remove the other keys");
        }
        Text what = Nodes.text(entry.value(), HOLE, problems);
        if (what == null) {
            return new Json.Str("");
        }
        Json.Hole hole =
                new Json.Hole(what.place(), parts(what.value()), path == null ? null : List.copyOf(path), ofItems);
        holes.add(hole);
        return hole;
    }

    private List<Json.Part> parts(String what) {
        List<Json.Part> parts = new ArrayList<>();
        for (Json.Part part : PatternReader.parts(what)) {
            boolean bare = part.fixed() && part.text().equals(what); // the word alone, without braces
            Json.Part column = bare ? new Json.Part(what, false) : part;
            if (textForm != null && !column.fixed() && column.text().equals(TextForm.WORD)) {
                parts.addAll(textForm.parts());
            } else {
                parts.add(column);
            }
        }
        return List.copyOf(parts);
    }
}
