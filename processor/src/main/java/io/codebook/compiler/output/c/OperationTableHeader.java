package io.codebook.compiler.output.c;

import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.FallbackScope;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.OperationTable.Operation;
import io.codebook.compiler.model.OperationTable.Reason;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The header of an operation table. */
final class OperationTableHeader {
    private final OperationTable table;
    private final CNumber number;
    private final CNames names;
    private final String prefix;
    private final String lower;
    private final CHeader header;
    private final Map<Operation, String> constants = new LinkedHashMap<>();

    OperationTableHeader(OperationTable table, CNumber number, CNames names) {
        this.table = table;
        this.number = number;
        this.names = names;
        prefix = CNames.prefix(table.type());
        lower = prefix.toLowerCase(Locale.ROOT);
        Text title = table.heading().title();
        header = new CHeader(
                prefix, title == null ? null : title.value(), table.type().value());
    }

    String prefix() {
        return prefix;
    }

    String text() {
        addType();
        addName();
        addAnswers();
        return header.toString();
    }

    private void addType() {
        StringBuilder type = new StringBuilder("enum " + lower + " {\n");
        for (Operation operation : table.operations()) {
            String constant = names.give(prefix + "_" + operation.constant());
            constants.put(operation, constant);
            type.append("    " + CText.comment(operation.name().value()) + "\n    " + constant + ",\n");
        }
        for (Operation operation : table.operations()) {
            for (Text alias : operation.aliases()) {
                type.append("    " + names.give(prefix + "_" + alias) + " = " + constants.get(operation) + ",\n");
            }
        }
        header.with(type.deleteCharAt(type.lastIndexOf(",")).append("};\n"));
    }

    private void addName() {
        StringBuilder name = new StringBuilder("    switch (operation) {\n");
        constants.forEach((operation, constant) -> name.append("        case " + constant + ":\n            "
                + CText.returned(operation.name().value()) + "\n"));
        name.append("        default:\n            return NULL;\n    }\n");
        String head = "const char *" + names.give(lower + "_name") + "(enum " + lower + " operation)";
        add("The name of an operation.", head, name.toString());
    }

    private void addAnswers() {
        StringBuilder allows = new StringBuilder();
        StringBuilder fallback = new StringBuilder("    if (" + lower + "_allows(operation, number)) return true;\n");
        StringBuilder reasons = new StringBuilder();
        for (Operation operation : table.operations()) {
            String isThis = "operation == " + constants.get(operation);
            List<String> codes = new ArrayList<>();
            for (Answer answer : operation.answers()) {
                String is = number.is("number", number.literal(answer.code()));
                codes.add(is);
                int index = 0;
                for (Reason each : answer.reasons()) {
                    String condition = isThis + " && " + is + " && index == " + index++;
                    reasons.append("    if (" + condition + ") "
                            + CText.returned(each.phrase().value()) + "\n");
                }
            }
            codes.addAll(openClasses());
            if (!codes.isEmpty()) {
                allows.append("    if (" + isThis + ") return " + CCondition.any(codes) + ";\n");
            }
            Code other = table.fallback();
            FallbackScope scope = table.fallbackScope();
            if (other != null && (scope == null || scope.covers(operation))) {
                String is = number.is("number", number.literal(other));
                fallback.append("    if (" + isThis + ") return " + is + ";\n");
            }
        }
        String of = "(enum " + lower + " operation, " + number.declared("number");
        String unused = "    (void) operation;\n    (void) number;\n";
        add(
                "Whether a number is an answer of an operation.",
                "bool " + names.give(lower + "_allows") + of + ")",
                (allows.isEmpty() ? unused : allows) + "    return false;\n");
        add(
                "Whether an operation may answer a number: as one of its answers, or as the fallback of the table.",
                "bool " + names.give(lower + "_may_answer") + of + ")",
                fallback + "    return false;\n");
        add(
                "The phrases of an answer, one by one from 0. NULL after the last one.",
                "const char *" + names.give(lower + "_reason") + of + ", size_t index)",
                (reasons.isEmpty() ? unused + "    (void) index;\n" : reasons) + "    return NULL;\n");
    }

    private void add(String comment, String head, String body) {
        header.with(CText.comment(comment) + "\nstatic inline " + head + " {\n" + body + "}\n");
    }

    /** The conditions that a number is a known code of a class that is open. */
    private List<String> openClasses() {
        List<String> conditions = new ArrayList<>();
        CodeTable codes = number.table();
        for (Text open : table.open()) {
            String digit = open.value().substring(0, 1);
            conditions.add(
                    codes.kind() == NumberKind.HTTP
                            ? "(number >= " + digit + "00 && number <= " + digit + "99)"
                            : "number >> 5 == " + digit);
        }
        return conditions;
    }
}
