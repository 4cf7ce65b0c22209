package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Range;
import io.codebook.compiler.model.Ranges;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a field. Returns null when any of it is wrong, so that rows are not checked against half a field. */
final class FieldReader {
    private final CodeReader codes;
    private final Problems problems;

    FieldReader(CodeReader codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    @Nullable
    Field read(Node.Entry entry) {
        int before = problems.count();
        Text id = Ids.fieldId(entry.key(), problems);
        Section section = Section.of(entry.value(), "field " + entry.key().text(), problems);
        if (section == null) {
            return null;
        }
        section.allow("type", "values", "many", "unique", "optional", "stability", "doc");
        Node values = section.node("values");
        if (values != null && section.has("type")) {
            problems.add(
                    section.placeOf("type"),
                    ProblemId.WRONG_TYPE,
                    "\"type\" is not allowed together with \"values\"; remove one of the two");
            return null;
        }
        if (values == null && !section.has("type")) {
            problems.add(
                    section.place(),
                    ProblemId.MISSING_KEY,
                    "\"type\" or \"values\" is missing in field " + entry.key().text() + "; add one of the two");
            return null;
        }
        Field.Type type = values == null ? type(section.text("type")) : Field.Type.VALUES;
        boolean unique = section.flag("unique");
        if (unique && (type == Field.Type.VALUES || type == Field.Type.BOOLEAN)) {
            problems.add(
                    section.placeOf("unique"),
                    ProblemId.BAD_UNIQUE,
                    "\"unique\" is allowed only in fields of type label, text or int; remove it");
        }
        List<Field.Value> allowed = values == null ? List.of() : values(values);
        boolean many = section.flag("many");
        if (many && (unique || type == Field.Type.BOOLEAN || isRanged(allowed))) {
            problems.add(
                    section.placeOf("many"),
                    ProblemId.BAD_MANY,
                    "\"many\" is not allowed in a field that is unique, of type boolean or with ranges; remove it");
        }
        boolean optional = section.flag("optional");
        Field.Stability stability = stability(section.text("stability"));
        Text doc = section.freeText("doc");
        boolean valid = problems.count() == before;
        return id == null || type == null || !valid
                ? null
                : new Field(id, type, allowed, many, unique, optional, stability, doc);
    }

    private static boolean isRanged(List<Field.Value> values) {
        for (Field.Value value : values) {
            if (!value.ranges().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Field.@Nullable Type type(@Nullable Text word) {
        if (word == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (Field.Type type : Field.Type.values()) {
            if (type != Field.Type.VALUES) {
                words.add(type.name().toLowerCase(Locale.ROOT));
            }
        }
        if (!words.contains(word.value())) {
            problems.add(
                    word.place(),
                    ProblemId.UNKNOWN_WORD,
                    "unknown type \"" + word.value() + "\"; " + problems.suggestion(word.value(), words));
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
                ProblemId.UNKNOWN_WORD,
                "unknown stability \"" + word.value() + "\"; "
                        + problems.suggestion(word.value(), List.of("fixed", "worded", "free")));
        return Field.Stability.FIXED;
    }

    private List<Field.Value> values(Node node) {
        Map<String, Field.Value> values = new LinkedHashMap<>();
        Ranges<Text> ranges = new Ranges<>(codes.kind());
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : Section.of(mapping, "\"values\"", problems).entries()) {
                Text name = Nodes.key(entry.key(), problems);
                List<Range> own = ranges(entry);
                if (name != null) {
                    for (Range range : own) {
                        checkOverlap(ranges.add(range, name), range);
                    }
                    add(values, name, own);
                }
            }
            if (mapping.entries().isEmpty()) {
                problems.add(mapping.place(), ProblemId.EMPTY_LIST, "\"values\" is empty; add a value");
            }
        } else {
            for (Text name : Nodes.texts(node, "values", problems)) {
                add(values, name, List.of());
            }
        }
        return List.copyOf(values.values());
    }

    private void checkOverlap(Ranges.@Nullable Entry<Text> other, Range range) {
        if (other != null) {
            problems.add(
                    range.first().place(),
                    ProblemId.BAD_RANGE,
                    range + " overlaps " + other.range() + " of \"" + other.value() + "\"; change one of the ranges");
        }
    }

    private void add(Map<String, Field.Value> values, Text name, List<Range> ranges) {
        NameCharacters.check(name, problems);
        Text constant = Ids.derived(name, "choose another value, such as client-error", problems);
        if (constant == null) {
            return;
        }
        Field.Value first = values.putIfAbsent(constant.value(), new Field.Value(name, constant.value(), ranges));
        if (first != null) {
            problems.add(
                    name.place(),
                    ProblemId.DUPLICATE_CONSTANT,
                    "the constant " + constant + " of value \"" + name + "\" is already used by \"" + first.name()
                            + "\" (line " + first.name().place().line() + "); choose another value");
        }
    }

    private List<Range> ranges(Node.Entry value) {
        List<Range> ranges = new ArrayList<>();
        for (Text text : Nodes.texts(value.value(), value.key().text(), problems)) {
            Range range = codes.range(text);
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }
}
