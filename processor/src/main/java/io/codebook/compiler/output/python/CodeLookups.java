package io.codebook.compiler.output.python;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.NumberKind;
import java.util.List;

/** The methods that find a code, or decode what a peer sent. */
final class CodeLookups {
    static final String NUMBERS_BY_TEXT = "_NUMBERS_BY_TEXT";

    private final CodeTable table;
    private final PythonTypes types;
    private final CodeColumns columns;
    private final List<CodeKey> keys;
    private final String type;
    private final PythonNumber number;

    CodeLookups(CodeTable table, PythonTypes types, CodeColumns columns, List<CodeKey> keys) {
        this.table = table;
        this.types = types;
        this.columns = columns;
        this.keys = keys;
        type = types.of(table.type());
        number = new PythonNumber(table);
    }

    void addTo(PythonClass codes) {
        String name = number.name();
        String parameter = name + ": " + number.type();
        PythonMethod find = PythonMethod.ofClass("find", type + " | None")
                .taking(parameter)
                .doc("Return the code with this " + name + ", or None.")
                .does("try:")
                .does("    return cls(" + name + ")")
                .does("except ValueError:")
                .does("    return None");
        codes.with(number.isText() ? find.ignoring("override") : find);
        codes.with(PythonMethod.ofClass("of", type)
                .taking(parameter)
                .doc("Return the code with this " + name + ".", "Raises ValueError if the table has no such code.")
                .does("return cls(" + name + ")"));
        codes.with(PythonMethod.ofClass("decode", types.any(table))
                .taking(parameter)
                .doc("Return the code with this " + name + ", or an unknown code that keeps it.")
                .does("code = cls.find(" + name + ")")
                .does("if code is None:")
                .does("    return " + types.unknown(table) + "(" + name + ")")
                .does("return code"));
        codes.with(PythonMethod.ofClass("find_by_name", type + " | None")
                .taking("name: str")
                .doc("Return the code with this constant, alias or synonym, or None.")
                .does("return cls.__members__.get(name)"));
        if (table.kind() == NumberKind.COAP) {
            addTexts(codes);
        }
        for (CodeKey key : keys) {
            add(key, codes);
        }
        for (Field field : table.fields()) {
            if (field.many()) {
                codes.with(PythonMethod.ofClass(
                                columns.names().give("find_all_by_" + columns.name(field)), "tuple[" + type + ", ...]")
                        .taking("value: " + columns.type(field))
                        .doc("Return the codes that have this value of " + field.id() + ".")
                        .does(new Layout.Wrapped(
                                "return tuple(", "code for code in cls if value in code." + columns.name(field), ")")));
            }
        }
    }

    private void add(CodeKey key, PythonClass codes) {
        String unknown = types.unknown(table, key);
        codes.with(PythonMethod.ofClass(columns.names().give("find_by_" + key.property()), type + " | None")
                .taking("value: " + key.type())
                .doc("Return the code with this " + key.word() + ", or None.")
                .does("return " + key.dictionary() + ".get(value)"));
        codes.with(PythonMethod.ofClass(columns.names().give("decode_by_" + key.property()), type + " | " + unknown)
                .taking("value: " + key.type())
                .doc("Return the code with this " + key.word() + ", or an unknown code that keeps it.")
                .does("code = " + key.dictionary() + ".get(value)")
                .does("if code is None:")
                .does("    return " + unknown + "(value)")
                .does("return code"));
    }

    private void addTexts(PythonClass codes) {
        codes.with(PythonMethod.ofClass("find_by_text", type + " | None")
                .taking("text: str")
                .doc("Return the code with a text such as 4.04, or None.")
                .does("return cls.find(" + NUMBERS_BY_TEXT + ".get(text, -1))"));
        codes.with(PythonMethod.ofClass("decode_text", types.any(table))
                .taking("text: str")
                .doc(
                        "Return the code with a text such as 4.04, or an unknown code.",
                        "Raises ValueError for another text.")
                .does("if text not in " + NUMBERS_BY_TEXT + ":")
                .does("    raise ValueError(f\"{text!r} is not a CoAP code\")")
                .does("return cls.decode(" + NUMBERS_BY_TEXT + "[text])"));
    }
}
