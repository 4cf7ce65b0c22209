package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Heading;
import io.codebook.compiler.model.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping whose keys belong to the format, such as a table or a row. Reports keys that are unknown, missing or duplicate, and
 * values of the wrong type.
 */
final class Section {
    private final String what;
    private final Place place;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    /** Keys that a misspelled one was probably meant to be, so that they are not missing as well. */
    private final Set<String> misspelled = new HashSet<>();

    private final Problems problems;

    private Section(String what, Place place, Problems problems) {
        this.what = what;
        this.place = place;
        this.problems = problems;
    }

    /**
     * The section of a node, or null after reporting that the node is not a mapping.
     *
     * @param what how messages call the section, such as {@code table iot}
     */
    static @Nullable Section of(Node node, String what, Problems problems) {
        Node.Mapping mapping = Nodes.mapping(node, what, problems);
        return mapping == null ? null : of(mapping, what, problems);
    }

    static Section of(Node.Mapping mapping, String what, Problems problems) {
        Section section = new Section(what, mapping.place(), problems);
        for (Node.Entry entry : mapping.entries()) {
            Node.Entry first = section.entries.putIfAbsent(entry.key().text(), entry);
            if (first != null) {
                problems.add(
                        entry.key().place(),
                        ProblemId.DUPLICATE_KEY,
                        "the key \"" + entry.key().text() + "\" is already used (line "
                                + first.key().place().line() + "); remove one of the two");
            }
        }
        return section;
    }

    /** Reports every key that is not one of these. */
    Section allow(Collection<String> keys) {
        return allow(keys, "");
    }

    /**
     * Reports every key that is not one of these.
     *
     * @param elsewhere where to write a key that resembles none of these, as the end of a message; may be empty
     */
    Section allow(Collection<String> keys, String elsewhere) {
        for (Node.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                String meant = problems.nearest(key, keys);
                if (meant != null) {
                    misspelled.add(meant);
                }
                problems.add(
                        entry.key().place(),
                        ProblemId.UNKNOWN_KEY,
                        "unknown key \"" + key + "\" in " + what + "; " + problems.suggestion(key, keys)
                                + (meant == null ? elsewhere : ""));
            }
        }
        return this;
    }

    /** Reports every key but this one, which excludes all others. */
    void allowOnly(String key) {
        for (Node.Entry entry : entries.values()) {
            String other = entry.key().text();
            if (!other.equals(key)) {
                problems.add(
                        entry.key().place(),
                        ProblemId.UNKNOWN_KEY,
                        "\"" + other + "\" is not allowed together with \"" + key + "\"; remove one of the two");
            }
        }
    }

    Section allow(String... keys) {
        return allow(List.of(keys));
    }

    Place place() {
        return place;
    }

    /** The place of a key, or of the section when it does not have the key. */
    Place placeOf(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? place : entry.key().place();
    }

    Collection<Node.Entry> entries() {
        return entries.values();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key, or null when the key is missing. */
    @Nullable
    Node node(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The value of a key, or null after reporting that the key is missing or misspelled. */
    @Nullable
    Node required(String key) {
        Node node = node(key);
        if (node == null && !misspelled.contains(key)) {
            problems.add(place, ProblemId.MISSING_KEY, "\"" + key + "\" is missing in " + what + "; add it");
        }
        return node;
    }

    /** The text of a key; null when the key is missing, or after reporting that the value is empty or not a text. */
    @Nullable
    Text text(String key) {
        Node node = node(key);
        return node == null ? null : Nodes.text(node, key, problems);
    }

    /** As {@link #text}, of a key that takes free text; reports an unquoted word that is a boolean or null in YAML. */
    @Nullable
    Text freeText(String key) {
        Node node = node(key);
        if (node != null) {
            TypedWords.report(node, key, problems);
        }
        return text(key);
    }

    /** The text of a required key, or null after reporting what is wrong with it. */
    @Nullable
    Text requiredText(String key) {
        Node node = required(key);
        return node == null ? null : Nodes.text(node, key, problems);
    }

    /** The title, source and doc of a table. */
    Heading heading() {
        return new Heading(freeText("title"), freeText("source"), freeText("doc"));
    }

    /** Whether the value of a key is {@code true}. */
    boolean flag(String key) {
        Text text = text(key);
        if (text == null || text.value().equals("false")) {
            return false;
        }
        if (!text.value().equals("true")) {
            problems.add(
                    text.place(),
                    ProblemId.WRONG_TYPE,
                    "\"" + key + "\" must be true or false, but is \"" + text.value() + "\"");
        }
        return true;
    }

    /** The texts of a key, whose value is one text or a list of texts; empty when the key is missing. */
    List<Text> texts(String key) {
        Node node = node(key);
        return node == null ? List.of() : Nodes.texts(node, key, problems);
    }

    /** As {@link #texts}; reports a text that is there twice, and leaves it out. */
    List<Text> distinctTexts(String key) {
        Map<String, Text> distinct = new LinkedHashMap<>();
        for (Text text : texts(key)) {
            Text first = distinct.putIfAbsent(text.value(), text);
            if (first != null) {
                problems.add(
                        text.place(),
                        ProblemId.DUPLICATE_VALUE,
                        "\"" + text + "\" is already in \"" + key + "\" (line "
                                + first.place().line() + "); remove one of the two");
            }
        }
        return List.copyOf(distinct.values());
    }

    /** The items of a key, whose value is a list; empty when the key is missing. */
    List<Node> list(String key) {
        Node node = node(key);
        return node == null ? List.of() : Nodes.list(node, key, problems);
    }
}
