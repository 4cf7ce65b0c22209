package io.codebook.compiler.output.typescript;

import java.util.List;

/** Code that has several lines if it is too long for one, laid out as Prettier does it. */
final class TsLine {
    /** The longest line that can be avoided. */
    static final int WIDTH = 100;

    private static final String INDENT = "  ";

    private TsLine() {}

    /** A union of types behind a start such as {@code export type Status =}; never empty. */
    static String union(String indent, String start, List<String> types) {
        String line = String.join(" | ", types) + ";";
        String next = "\n" + indent + INDENT;
        if (fits(indent + start + " " + line)) {
            return indent + start + " " + line;
        }
        return fits(next + line) && types.size() > 1
                ? indent + start + next + line
                : indent + start + next + "| " + String.join(next + "| ", types) + ";";
    }

    /** A type under a name: the same for one that is no union. */
    static String type(String start, String type) {
        String line = start + " " + type + ";";
        return fits(line) ? line : start + "\n" + INDENT + type + ";";
    }

    /** A list between a start that ends with an opening bracket and an end that begins with the closing one. */
    static String list(String indent, String start, List<String> items, String end) {
        return list(indent, start, items, ",", end);
    }

    /** The same for the arguments of a type, whose last one has no comma behind it. */
    static String arguments(String start, List<String> types, String end) {
        return list("", start, types, "", end);
    }

    private static String list(String indent, String start, List<String> items, String last, String end) {
        String line = indent + start + String.join(", ", items) + end;
        String next = "\n" + indent + INDENT;
        return fits(line) ? line : indent + start + next + String.join("," + next, items) + last + "\n" + indent + end;
    }

    /** A statement of a function that calls something with a function. */
    static String call(String start, String function) {
        return list(INDENT, start, List.of(function), ");") + "\n";
    }

    /** A statement of a function that returns operands with an operator between each two. */
    static String returned(String operator, String... operands) {
        String start = INDENT + "return ";
        String line = String.join(operator, operands);
        if (fits(start + line + ";")) {
            return start + line + ";\n";
        }
        String next = "\n" + INDENT + INDENT;
        String broken = fits(next + line) ? line : String.join(operator.stripTrailing() + next, operands);
        return start + "(" + next + broken + "\n" + INDENT + ");\n";
    }

    /** A statement of a function that returns one of two values. */
    static String returnedIf(String condition, String one, String other) {
        String line = INDENT + "return " + condition + " ? " + one + " : " + other + ";";
        String next = "\n" + INDENT + INDENT;
        return (fits(line) ? line : INDENT + "return " + condition + next + "? " + one + next + ": " + other + ";")
                + "\n";
    }

    /** A statement of a function that returns a value, or an object if it is undefined. */
    static String returnedOr(String value, List<String> members) {
        String line = INDENT + "return " + value + " ?? { " + String.join(", ", members) + " };";
        if (fits(line)) {
            return line + "\n";
        }
        StringBuilder text = new StringBuilder("  return (\n    " + value + " ?? {\n");
        members.forEach(member -> text.append("      " + member + ",\n"));
        return text.append("    }\n  );\n").toString();
    }

    private static boolean fits(String line) {
        return line.length() - (line.startsWith("\n") ? 1 : 0) <= WIDTH;
    }
}
