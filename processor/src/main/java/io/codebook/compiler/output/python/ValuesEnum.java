package io.codebook.compiler.output.python;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The enum of the values of a field. */
final class ValuesEnum {
    private ValuesEnum() {}

    /**
     * The class.
     *
     * @param table the table whose numbers its ranges have, or null if it has none
     */
    static PythonClass of(String name, Field field, @Nullable CodeTable table) {
        List<String> doc = new ArrayList<>(List.of("The values of " + field.id() + "."));
        doc.addAll(PythonModule.paragraphs(field.doc()));
        StringJoiner members = new StringJoiner(field.isRanged() ? "\n\n" : "\n");
        for (Field.Value value : field.values()) {
            StringJoiner ranges = new StringJoiner(", ");
            value.ranges().forEach(range -> ranges.add(range.toString()));
            members.add(
                    value.constant() + " = " + PythonText.literal(value.name().value())
                            + (ranges.length() == 0
                                    ? ""
                                    : "\n" + PythonText.docstring(PythonClass.INDENT, List.of(ranges + "."))));
        }
        return new PythonClass("class " + name + "(str, enum.Enum)", doc)
                .with(members)
                .with(table == null || !field.isRanged() ? "" : find(name, field, table))
                .with(printed());
    }

    /** The method because of which an enum of texts is printed like them, in every version of Python. */
    static PythonMethod printed() {
        return PythonMethod.of("__str__", "str").does("return self.value");
    }

    private static PythonMethod find(String name, Field field, CodeTable table) {
        PythonNumber number = new PythonNumber(table);
        PythonMethod find = PythonMethod.ofClass("find_by_number", name + " | None")
                .taking("number: " + number.type())
                .doc("Return the value that follows from a number, known or not, or None.");
        for (Field.Value value : field.values()) {
            for (Range range : value.ranges()) {
                String first = number.literal(range.first());
                boolean isSingle = table.kind() == NumberKind.TEXT || range.isSingle();
                find.does("if "
                        + (isSingle ? "number == " + first : first + " <= number <= " + number.literal(range.last()))
                        + ":");
                find.does("    return cls." + value.constant());
            }
        }
        return find.does("return None");
    }
}
