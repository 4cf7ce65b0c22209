package io.codebook.compiler.output.python;

import java.util.ArrayList;
import java.util.List;

/** The text of a method. */
final class PythonMethod {
    private final String decorator;
    private final String name;
    private final String returned;
    private final List<Layout> parameters = new ArrayList<>();
    private final List<String> doc = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private String comment = "";

    private PythonMethod(String decorator, String self, String name, String returned) {
        this.decorator = decorator;
        this.name = name;
        this.returned = returned;
        parameters.add(new Layout.Atom(self));
    }

    static PythonMethod ofClass(String name, String returned) {
        return new PythonMethod("@classmethod\n", "cls", name, returned);
    }

    static PythonMethod property(String name, String returned) {
        return new PythonMethod("@property\n", "self", name, returned);
    }

    static PythonMethod of(String name, String returned) {
        return new PythonMethod("", "self", name, returned);
    }

    PythonMethod taking(String parameter) {
        parameters.add(new Layout.Atom(parameter));
        return this;
    }

    PythonMethod doc(String... paragraphs) {
        doc.addAll(List.of(paragraphs));
        return this;
    }

    /** Adds a line. */
    PythonMethod does(String line) {
        body.append(line).append('\n');
        return this;
    }

    /** Adds a statement that may need several lines. */
    PythonMethod does(Layout statement) {
        String lines = statement.at(2 * PythonClass.INDENT, 0);
        return does(lines.replace("\n" + " ".repeat(2 * PythonClass.INDENT), "\n"));
    }

    /** Says what type checkers should accept. */
    PythonMethod ignoring(String problem) {
        comment = "  # type: ignore[" + problem + "]";
        return this;
    }

    @Override
    public String toString() {
        Layout head = new Layout.Items("def " + name + "(", parameters, ") -> " + returned + ":");
        String docstring = doc.isEmpty() ? "" : PythonText.docstring(2 * PythonClass.INDENT, doc) + "\n";
        return decorator
                + head.at(PythonClass.INDENT, comment.length()).replace("\n" + " ".repeat(PythonClass.INDENT), "\n")
                + comment
                + "\n"
                + PythonClass.indented(docstring + body).stripTrailing();
    }
}
