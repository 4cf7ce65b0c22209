package io.codebook.engine.read;

import io.codebook.engine.model.Field;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.Range;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.problem.Suggestion;
import io.codebook.engine.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a field. */
final class FieldReader {
    private final CodeReader codes;
    private final Problems problems;

    FieldReader(CodeReader codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    @Nullable
    Field read(Node.Entry entry) {
        Text id = Ids.fieldId(entry.key(), problems);
        Section section = Section.of(entry.value(), "a field", problems);
        if (section == null) {
            return null;
        }
        section.permit("type", "values", "unique", "optional", "stability", "doc");
        Node values = section.node("values");
        Text typeWord = section.text("type");
        if (id == null || (typeWord == null && values == null)) {
            missingType(section, typeWord, values);
            return null;
        }
        if (typeWord != null && values != null) {
            problems.add(typeWord.place(), "wrong-type", "a field has a type or values, not both; remove one of them");
            return null;
        }
        Field.Type type = typeWord == null ? Field.Type.VALUES : type(typeWord);
        boolean unique = section.flag("unique");
        if (unique && (type == Field.Type.VALUES || type == Field.Type.BOOLEAN)) {
            problems.add(
                    section.place(),
                    "bad-unique",
                    "only fields of type label, text or int can be unique; remove \"unique\"");
        }
        return type == null
                ? null
                : new Field(
                        id,
                        type,
                        values == null ? List.of() : values(values),
                        unique,
                        section.flag("optional"),
                        stability(section.text("stability")),
                        section.text("doc"));
    }

    private void missingType(Section section, @Nullable Text typeWord, @Nullable Node values) {
        if (typeWord == null && values == null && !section.has("type")) {
            problems.add(
                    section.place(), "missing-key", "a field needs \"type\" (label, text, int, boolean) or \"values\"");
        }
    }

    private Field.@Nullable Type type(Text word) {
        List<String> words = Stream.of(Field.Type.values())
                .filter(type -> type != Field.Type.VALUES)
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!words.contains(word.value())) {
            problems.add(
                    word.place(),
                    "unknown-word",
                    "\"" + word.value() + "\" is no type of a field; " + Suggestion.among(word.value(), words));
            return null;
        }
        return Field.Type.valueOf(word.value().toUpperCase(Locale.ROOT));
    }

    private Field.Stability stability(@Nullable Text word) {
        if (word == null) {
            return Field.Stability.FIXED;
        }
        for (Field.Stability stability : Field.Stability.values()) {
            if (stability.name().toLowerCase(Locale.ROOT).equals(word.value())) {
                return stability;
            }
        }
        problems.add(
                word.place(),
                "unknown-word",
                "\"" + word.value() + "\" is no stability; "
                        + Suggestion.among(word.value(), List.of("fixed", "worded", "free")));
        return Field.Stability.FIXED;
    }

    private List<Field.Value> values(Node node) {
        List<Field.Value> values = new ArrayList<>();
        if (node instanceof Node.Mapping) {
            Section section = Section.of(node, "values", problems);
            for (Node.Entry entry : section == null ? List.<Node.Entry>of() : section.entries()) {
                add(values, Nodes.text(entry.key(), "values", problems), ranges(entry.value()));
            }
        } else {
            for (Text name : Nodes.texts(node, "values", problems)) {
                add(values, name, List.of());
            }
        }
        return values;
    }

    private void add(List<Field.Value> values, @Nullable Text name, List<Range> ranges) {
        if (name == null) {
            return;
        }
        String constant = JavaName.constant(name.value());
        if (constant == null) {
            problems.add(
                    name.place(),
                    "bad-constant",
                    "no Java constant can be made of the value \"" + name.value() + "\"; it needs a letter first");
            return;
        }
        for (Field.Value other : values) {
            if (other.constant().equals(constant)) {
                problems.add(
                        name.place(),
                        "duplicate-constant",
                        "the values \"" + name.value() + "\" and \""
                                + other.name().value() + "\" (line "
                                + other.name().place().line() + ") are both " + constant + " in Java");
            }
            for (Range range : ranges) {
                other.ranges().stream()
                        .filter(range::overlaps)
                        .forEach(overlap -> problems.add(
                                range.first().place(),
                                "bad-range",
                                range + " overlaps " + overlap + " of \""
                                        + other.name().value() + "\"; a number has one value"));
            }
        }
        values.add(new Field.Value(name, constant, ranges));
    }

    private List<Range> ranges(Node node) {
        List<Range> ranges = new ArrayList<>();
        for (Text text : Nodes.texts(node, "values", problems)) {
            Range range = codes.range(text);
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }
}
