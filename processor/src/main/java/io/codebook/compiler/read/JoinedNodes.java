package io.codebook.compiler.read;

import io.codebook.compiler.input.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what a table inherits with what it writes itself: rows by number, operations by name, answers by code. */
final class JoinedNodes {
    private static final Set<String> BY_KEY = Set.of("codes", "fields", "reserved");
    private static final String OPERATIONS = "operations";

    /** Joins two values of one key. */
    private interface Join {
        Node join(String key, Node base, Node own);
    }

    private JoinedNodes() {}

    /** @param ofTexts whether another spelling of a code is another code */
    static Node.Mapping tables(Node.Mapping base, Node.Mapping own, boolean ofTexts) {
        return union(
                base,
                own,
                (key, inherited, written) -> ofTable(
                        key, inherited, key.equals("codes") && !ofTexts ? spelledAs(inherited, written) : written));
    }

    /** The own rows with the numbers as the base spells them, where it spells the same number otherwise. */
    private static Node spelledAs(Node base, Node own) {
        if (!(base instanceof Node.Mapping inherited && own instanceof Node.Mapping written)) {
            return own;
        }
        Map<Long, String> spellings = new HashMap<>();
        for (Node.Entry row : inherited.entries()) {
            Long number = number(row.key().text());
            if (number != null) {
                spellings.put(number, row.key().text());
            }
        }
        List<Node.Entry> rows = new ArrayList<>();
        for (Node.Entry row : written.entries()) {
            String spelling = spellings.get(number(row.key().text()));
            Node.Scalar key = row.key();
            rows.add(
                    spelling == null || spelling.equals(key.text())
                            ? row
                            : new Node.Entry(new Node.Scalar(key.place(), spelling, key.plain()), row.value()));
        }
        return new Node.Mapping(written.place(), rows);
    }

    /** The number that a key spells in decimal or hexadecimal, or null. */
    private static @Nullable Long number(String key) {
        try {
            return key.startsWith("0x")
                    ? Long.valueOf(Long.parseUnsignedLong(key.substring(2), 16))
                    : Long.valueOf(key);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static Node ofTable(String key, Node base, Node own) {
        if (BY_KEY.contains(key)) {
            return joined(base, own, JoinedNodes::replaced);
        }
        return key.equals("groups") ? joined(base, own, JoinedNodes::group) : ofGroup(key, base, own);
    }

    private static Node group(String id, Node base, Node own) {
        return joined(base, own, JoinedNodes::ofGroup);
    }

    private static Node ofGroup(String key, Node base, Node own) {
        return key.equals(OPERATIONS) ? joined(base, own, JoinedNodes::operation) : own;
    }

    private static Node operation(String name, Node base, Node own) {
        boolean isLong = OperationForm.hasAnswers(base) || OperationForm.hasAnswers(own);
        if (isLong || OperationForm.hasOtherKeysAlone(own)) {
            return joined(OperationForm.withAnswers(base), OperationForm.withAnswers(own), JoinedNodes::ofOperation);
        }
        return joined(base, own, JoinedNodes::replaced);
    }

    private static Node ofOperation(String key, Node base, Node own) {
        return key.equals(OperationForm.ANSWERS) ? joined(base, own, JoinedNodes::replaced) : own;
    }

    private static Node replaced(String key, Node base, Node own) {
        return own;
    }

    private static Node joined(Node base, Node own, Join values) {
        return base instanceof Node.Mapping inherited && own instanceof Node.Mapping written
                ? union(inherited, written, values)
                : own;
    }

    /** The entries of the base, joined with the own ones where there are, then the other own ones. */
    private static Node.Mapping union(Node.Mapping base, Node.Mapping own, Join values) {
        Map<String, Node.Entry> added = new LinkedHashMap<>();
        List<Node.Entry> duplicates = new ArrayList<>(); // kept, because they are reported later
        for (Node.Entry entry : own.entries()) {
            if (added.putIfAbsent(entry.key().text(), entry) != null) {
                duplicates.add(entry);
            }
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : base.entries()) {
            String key = entry.key().text();
            Node.Entry written = added.remove(key);
            entries.add(
                    written == null
                            ? entry
                            : new Node.Entry(written.key(), values.join(key, entry.value(), written.value())));
        }
        entries.addAll(added.values());
        entries.addAll(duplicates);
        return new Node.Mapping(own.place().joinedWith(base.place()), entries);
    }
}
