package io.codebook.compiler.output.python;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import java.util.List;

/** The classes of codes that a table does not have, and the type of known and unknown ones. */
final class UnknownCodes {
    private final CodeTable table;
    private final PythonTypes types;
    private final CodeColumns columns;
    private final List<CodeKey> keys;
    private final String type;
    private final PythonNumber number;

    UnknownCodes(CodeTable table, PythonTypes types, CodeColumns columns, List<CodeKey> keys) {
        this.table = table;
        this.types = types;
        this.columns = columns;
        this.keys = keys;
        type = types.of(table.type());
        number = new PythonNumber(table);
    }

    void addTo(PythonModule module) {
        String unknown = types.unknown(table);
        String name = number.name();
        String value = "self." + name;
        PythonClass byNumber = new PythonClass(
                PythonClass.data("", unknown),
                List.of("A code that the table does not have, perhaps because its sender is newer."));
        byNumber.with(name + ": " + number.type());
        PythonMethod check = PythonMethod.of("__post_init__", "None");
        String isOutside = number.isOutside(value);
        if (!isOutside.isEmpty()) {
            check.does("if " + isOutside + ":");
            check.does("    raise ValueError(f\"{" + value + "} is not " + number.words() + "\")");
        }
        byNumber.with(check.does("if " + type + ".find(" + value + ") is not None:")
                .does("    raise ValueError(f\"" + type + " has {" + value + "!r}\")"));
        new CodeClasses(table, types).addTo(byNumber, false);
        for (Field field : table.fields()) {
            if (field.isRanged() && !field.many()) {
                String values = types.values(table.type(), field);
                byNumber.with(PythonMethod.property(columns.name(field), values + " | None")
                        .doc("The " + field.id() + " that follows from the number, or None.")
                        .does("return " + values + ".find_by_number(" + value + ")"));
            }
        }
        boolean isCoap = table.kind() == NumberKind.COAP;
        byNumber.with(PythonMethod.of("__str__", "str")
                .does("return f\"unknown " + type + " {" + (isCoap ? "self.text" : value) + "}\""));
        module.with(byNumber).export(unknown);
        for (CodeKey key : keys) {
            add(key, module);
        }
        String any = types.any(table);
        module.with(new Layout.Assigned(any + ": typing.TypeAlias = ", type + " | " + unknown).at(0, 0))
                .export(any);
    }

    private void add(CodeKey key, PythonModule module) {
        String unknown = types.unknown(table, key);
        PythonClass byKey = new PythonClass(
                PythonClass.data("", unknown),
                List.of("A code that was received by its " + key.word() + ", which the table does not have."));
        byKey.with(key.property() + ": " + key.type());
        String value = "self." + key.property();
        byKey.with(PythonMethod.of("__post_init__", "None")
                .does("if " + value + " in " + key.dictionary() + ":")
                .does("    raise ValueError(f\"" + type + " has {" + value + "!r}\")"));
        byKey.with(PythonMethod.of("__str__", "str")
                .does("return f\"unknown " + type + " with " + key.word() + " {" + value + "}\""));
        module.with(byKey).export(unknown);
    }
}
