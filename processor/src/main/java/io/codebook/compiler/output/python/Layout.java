package io.codebook.compiler.output.python;

import java.util.List;
import java.util.stream.Collectors;

/** A part of an expression, on one line if it fits there. */
sealed interface Layout {
    /** All on one line. */
    String flat();

    /** On several lines, the first without its indentation. */
    String broken(int indent);

    /**
     * As it fits.
     *
     * @param indent where its lines begin
     * @param after the length of what follows on its last line
     */
    default String at(int indent, int after) {
        String flat = flat();
        return indent + PythonText.length(flat) + after <= PythonText.WIDTH ? flat : broken(indent);
    }

    /** A part of one line. */
    record Atom(String text) implements Layout {
        @Override
        public String flat() {
            return text;
        }

        @Override
        public String broken(int indent) {
            return text;
        }
    }

    /**
     * Things in brackets, each on a line of its own if they do not fit on one.
     *
     * @param head what comes first, with the opening bracket
     * @param tail the closing bracket, and what comes last
     */
    record Items(String head, List<? extends Layout> items, String tail) implements Layout {
        @Override
        public String flat() {
            String comma = items.size() == 1 && head.endsWith("=(") ? "," : ""; // a tuple of one
            return head + items.stream().map(Layout::flat).collect(Collectors.joining(", ")) + comma + tail;
        }

        @Override
        public String broken(int indent) {
            StringBuilder lines = new StringBuilder(head).append('\n');
            int inner = indent + PythonClass.INDENT;
            for (Layout item : items) {
                lines.append(" ".repeat(inner)).append(item.at(inner, 1)).append(",\n");
            }
            return lines.append(" ".repeat(indent)).append(tail).toString();
        }
    }

    /** A literal after a name; a long one is divided. */
    record Literal(String head, String text) implements Layout {
        @Override
        public String flat() {
            return head + PythonText.literal(text);
        }

        @Override
        public String broken(int indent) {
            int inner = indent + PythonClass.INDENT;
            List<String> parts = PythonText.parts(text, PythonText.WIDTH - inner);
            if (parts.size() == 1) {
                return flat();
            }
            StringBuilder lines = new StringBuilder(head).append("(\n");
            for (String part : parts) {
                lines.append(" ".repeat(inner)).append(PythonText.literal(part)).append('\n');
            }
            return lines.append(" ".repeat(indent)).append(')').toString();
        }
    }

    /** One thing in brackets, on a line of its own if all does not fit on one. */
    record Wrapped(String head, String inner, String tail) implements Layout {
        @Override
        public String flat() {
            return head + inner + tail;
        }

        @Override
        public String broken(int indent) {
            String line = "\n" + " ".repeat(indent);
            return head + line + " ".repeat(PythonClass.INDENT) + inner + line + tail;
        }
    }

    /** A value that is assigned, in brackets if it needs a line of its own. */
    record Assigned(String head, String value) implements Layout {
        @Override
        public String flat() {
            return head + value;
        }

        @Override
        public String broken(int indent) {
            return new Wrapped(head + "(", value, ")").broken(indent);
        }
    }

    /** A dictionary that is computed from the codes of a table. */
    record Comprehension(String head, List<String> clauses) implements Layout {
        @Override
        public String flat() {
            return head + "{" + String.join(" ", clauses) + "}";
        }

        @Override
        public String broken(int indent) {
            String line = String.join(" ", clauses);
            boolean fits = PythonClass.INDENT + PythonText.length(line) <= PythonText.WIDTH;
            String between = "\n" + " ".repeat(PythonClass.INDENT);
            return head + "{" + between + (fits ? line : String.join(between, clauses)) + "\n}";
        }
    }
}
