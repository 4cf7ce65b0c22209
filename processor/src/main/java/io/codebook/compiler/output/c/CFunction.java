package io.codebook.compiler.output.c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A function that looks a number up: a switch, or comparisons if numbers are texts. */
final class CFunction {
    private final String head;
    private final String comment;
    private final CNumber number;
    /** The labels of each statement. */
    private final Map<String, List<String>> cases = new LinkedHashMap<>();

    private final List<String> otherwise = new ArrayList<>();
    private final List<String> parameters;

    /**
     * @param head type, name and parameters, of which one is {@code number}
     * @param number what is looked up
     * @param parameters the names of the other parameters, which only statements use
     */
    CFunction(String comment, String head, CNumber number, String... parameters) {
        this.parameters = List.of(parameters);
        this.comment = comment;
        this.head = head;
        this.number = number;
    }

    /** What to do for a constant. */
    CFunction on(String constant, String statement) {
        cases.computeIfAbsent(statement, key -> new ArrayList<>()).add(constant);
        return this;
    }

    /** What to do for other numbers; several lines in order. */
    CFunction otherwise(String statement) {
        otherwise.add(statement);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(CText.comment(comment))
                .append("\nstatic inline ")
                .append(head)
                .append(" {\n");
        if (number.isText() && !cases.isEmpty()) {
            cases.forEach((statement, labels) -> labels.forEach(label -> text.append("    if (")
                    .append(number.is("number", label))
                    .append(") { ")
                    .append(statement)
                    .append(" }\n")));
        } else if (!cases.isEmpty()) {
            text.append("    switch (number) {\n");
            cases.forEach((statement, labels) -> {
                labels.forEach(
                        label -> text.append("        case ").append(label).append(":\n"));
                text.append("            ").append(statement).append('\n');
            });
            text.append("        default:\n            break;\n    }\n");
        } else {
            text.append("    (void) number;\n");
            parameters.forEach(
                    unused -> text.append("    (void) ").append(unused).append(";\n"));
        }
        otherwise.forEach(statement -> text.append("    ").append(statement).append('\n'));
        return text.append("}\n").toString();
    }
}
