package io.codebook.compiler.output.python;

import java.util.ArrayList;
import java.util.List;

/** The text of a class. */
final class PythonClass {
    static final int INDENT = 4;

    private final String head;
    private final List<String> parts = new ArrayList<>();

    /**
     * @param head decorators, name and bases, without the colon
     * @param doc the paragraphs of its docstring
     */
    PythonClass(String head, List<String> doc) {
        this.head = head;
        parts.add(PythonText.docstring(INDENT, doc));
    }

    /** Adds lines without indentation, which an empty line separates from others; nothing if there are none. */
    PythonClass with(Object part) {
        String text = part.toString();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        return this;
    }

    @Override
    public String toString() {
        return head + ":\n" + indented(String.join("\n\n", parts));
    }

    static String indented(String lines) {
        StringBuilder text = new StringBuilder();
        lines.lines()
                .forEach(line -> text.append(line.isEmpty() ? "" : " ".repeat(INDENT))
                        .append(line)
                        .append('\n'));
        return text.toString();
    }

    /** A frozen class of data. */
    static String data(String arguments, String name) {
        return "@dataclasses.dataclass(frozen=True, " + arguments + "slots=True)\nclass " + name;
    }
}
