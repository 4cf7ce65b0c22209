package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each table that extends another one all that it does not write itself. This happens before anything is read, so that the
 * rest of the compiler knows only whole tables. The places of what a table inherits say so.
 */
final class ExtendedTables {
    private static final String EXTENDS = "extends";
    private static final String GROUPS = "groups";
    private static final String OPERATIONS = "operations";
    /** In codes and answers. Without a limit, a short file could have more of them than fit into memory. */
    private static final int MAX_INHERITED = 200_000;

    private static final Set<String> OWN = Set.of("title", "source", "doc", "type", CodeTable.ENUM, EXTENDS);

    private final Map<String, Node.Entry> tables = new LinkedHashMap<>();
    private final Map<String, Node.Mapping> whole = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Problems problems;
    private int inheritedSize;

    private ExtendedTables(Node.Mapping declared, Problems problems) {
        this.problems = problems;
        for (Node.Entry table : declared.entries()) {
            tables.putIfAbsent(table.key().text(), table); // a second one of this id is reported later
        }
    }

    /** All tables as a whole, without those that extend nothing, which has been reported. */
    static Node.Mapping expand(Node.Mapping declared, Problems problems) {
        ExtendedTables extended = new ExtendedTables(declared, problems);
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node.Entry table : declared.entries()) {
            String id = table.key().text();
            boolean isFirst = ids.add(id);
            Node whole = isFirst && table.value() instanceof Node.Mapping written
                    ? extended.whole(id, written)
                    : table.value();
            if (whole != null) {
                entries.add(new Node.Entry(table.key(), whole));
            }
        }
        return new Node.Mapping(declared.place(), entries);
    }

    /** A table with what it inherits; null if it cannot inherit that, which is reported the first time. */
    private Node.@Nullable Mapping whole(String id, Node.Mapping written) {
        Node.Entry base = entry(EXTENDS, written);
        if (base == null) {
            return written;
        }
        if (!whole.containsKey(id)) {
            open.add(id);
            Node.Mapping inherited = inherited(id, written, base.value());
            open.remove(id);
            if (inherited != null) {
                whole.put(id, JoinedNodes.tables(inherited, without(Set.of(EXTENDS), written), isOfTexts(inherited)));
            } else {
                failed.add(id);
            }
        }
        return whole.get(id);
    }

    private Node.@Nullable Mapping inherited(String id, Node.Mapping written, Node base) {
        Text name = failed.contains(id) ? null : Nodes.text(base, EXTENDS, problems);
        if (name == null) {
            return null;
        }
        Node.Entry other = tables.get(name.value());
        if (other == null) {
            problems.add(
                    name.place(),
                    ProblemId.UNKNOWN_TABLE,
                    "unknown table \"" + name + "\"; " + problems.suggestion(name.value(), tables.keySet()));
            return null;
        }
        if (open.contains(name.value())) {
            problems.add(
                    name.place(),
                    ProblemId.EXTENDS_ITSELF,
                    "table " + id + " would extend itself; remove \"" + EXTENDS + "\" from one of the tables");
            return null;
        }
        Node.Mapping table = other.value() instanceof Node.Mapping mapping ? whole(name.value(), mapping) : null;
        return table == null || isOtherKind(table, written, name) || isTooMuch(table, name)
                ? null
                : InheritedNodes.of(without(OWN, table), id, name.place());
    }

    private boolean isOtherKind(Node.Mapping inherited, Node.Mapping written, Text base) {
        boolean extendsCodes = entry("codes", inherited) != null;
        String key = extendsCodes ? operations(written) : entry("codes", written) == null ? null : "codes";
        if (key == null || (!extendsCodes && operations(inherited) == null)) {
            return false;
        }
        problems.add(
                base.place(),
                ProblemId.WRONG_TYPE,
                "a table with \"" + key + "\" cannot extend " + base + ", which is "
                        + (extendsCodes
                                ? "a code table; extend an operation table"
                                : "an operation table; extend a code table")
                        + ", or remove \"" + EXTENDS + "\"");
        return true;
    }

    /** The key under which an operation table has its operations, or null for one that has none. */
    private static @Nullable String operations(Node.Mapping table) {
        return entry(OPERATIONS, table) != null ? OPERATIONS : entry(GROUPS, table) != null ? GROUPS : null;
    }

    /** Whether the codes of a table are texts, so that another spelling is another code. */
    private static boolean isOfTexts(Node.Mapping table) {
        Node.Entry number = entry("number", table);
        return number != null
                && number.value() instanceof Node.Scalar kind
                && kind.text().equals(NumberKind.TEXT.word());
    }

    private boolean isTooMuch(Node.Mapping inherited, Text base) {
        int before = inheritedSize;
        inheritedSize += size(inherited);
        if (before <= MAX_INHERITED && inheritedSize > MAX_INHERITED) {
            problems.add(
                    base.place(),
                    ProblemId.TABLE_TOO_LARGE,
                    "up to here, tables inherit " + inheritedSize + " codes and answers, and the limit of a file is "
                            + MAX_INHERITED + "; split the file");
        }
        return inheritedSize > MAX_INHERITED;
    }

    /** The number of codes and answers of a table or of a group. */
    private static int size(Node.Mapping section) {
        int size = entries("codes", section).size();
        for (Node.Entry operation : entries(OPERATIONS, section)) {
            size += operation.value() instanceof Node.Mapping answers
                    ? answers.entries().size()
                    : 0;
        }
        for (Node.Entry group : entries(GROUPS, section)) {
            size += group.value() instanceof Node.Mapping inside ? size(inside) : 0;
        }
        return size;
    }

    private static List<Node.Entry> entries(String key, Node.Mapping section) {
        Node.Entry entry = entry(key, section);
        return entry != null && entry.value() instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    private static Node.Mapping without(Set<String> keys, Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key().text())) {
                entries.add(entry);
            }
        }
        return new Node.Mapping(mapping.place(), entries);
    }

    private static Node.@Nullable Entry entry(String key, Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return null;
    }
}
