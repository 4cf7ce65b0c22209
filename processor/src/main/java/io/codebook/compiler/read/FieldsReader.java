package io.codebook.compiler.read;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.model.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the fields that a table declares. */
final class FieldsReader {
    private final Section table;
    private final CodeReader codes;
    private final Problems problems;
    private final List<String> unreadable = new ArrayList<>();

    FieldsReader(Section table, CodeReader codes, Problems problems) {
        this.table = table;
        this.codes = codes;
        this.problems = problems;
    }

    /**
     * The fields whose declarations are right.
     *
     * @param taken the keys that no field may be called like
     * @param owners what has these keys, in the plural
     */
    List<Field> read(Collection<String> taken, String owners) {
        List<Field> fields = new ArrayList<>();
        Node node = table.node("fields");
        Section declarations = node == null ? null : Section.of(node, "\"fields\"", problems);
        for (Node.Entry entry : declarations == null ? List.<Node.Entry>of() : declarations.entries()) {
            Field field = new FieldReader(codes, problems).read(entry);
            if (taken.contains(entry.key().text())) {
                problems.add(
                        entry.key().place(),
                        ProblemId.BAD_ID,
                        "\"" + entry.key().text() + "\" is already used as a key of " + owners
                                + "; choose another id for the field");
            } else if (field == null) {
                unreadable.add(entry.key().text());
            } else {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The ids of fields whose declarations have problems, once they are read; values of these are not checked. */
    List<String> unreadable() {
        return unreadable;
    }
}
