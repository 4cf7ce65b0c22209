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
        StringBuilder type = new StringBuilder("enum " + lower + " {\n");
        for (Operation operation : table.operations()) {
            String constant = names.give(prefix + "_" + operation.constant());
            constants.put(operation, constant);
            type.append("    ")
                    .append(CText.comment(operation.name().value()))
                    .append("\n    ")
                    .append(constant)
                    .append(",\n");
        }
        for (Operation operation : table.operations()) {
            for (Text alias : operation.aliases()) {
                type.append("    ")
                        .append(names.give(prefix + "_" + alias))
                        .append(" = ")
                        .append(constants.get(operation))
                        .append(",\n");
            }
        }
        header.with(type.deleteCharAt(type.lastIndexOf(",")).append("};\n"));
        StringBuilder name =
                new StringBuilder(CText.comment("The name of an operation.") + "\nstatic inline const char *"
                        + names.give(lower + "_name") + "(enum " + lower + " operation) {\n    switch (operation) {\n");
        constants.forEach((operation, constant) -> name.append("        case ")
                .append(constant)
                .append(":\n            ")
                .append(CText.returned(operation.name().value()))
                .append('\n'));
        header.with(name.append("        default:\n            return NULL;\n    }\n}\n"));
        String of = "(enum " + lower + " operation, " + number.declared("number");
        StringBuilder allows = new StringBuilder(CText.comment("Whether a number is an answer of an operation.")
                + "\nstatic inline bool " + names.give(lower + "_allows") + of + ") {\n");
        StringBuilder fallback =
                new StringBuilder(CText.comment("Whether an operation may answer a number: as one of its answers,"
                                + " or as the fallback of the table.")
                        + "\nstatic inline bool " + names.give(lower + "_may_answer") + of + ") {\n    if ("
                        + lower + "_allows(operation, number)) return true;\n");
        StringBuilder reason =
                new StringBuilder(CText.comment("The phrases of an answer, one by one from 0. NULL after the last one.")
                        + "\nstatic inline const char *" + names.give(lower + "_reason") + of + ", size_t index) {\n");
        for (Operation operation : table.operations()) {
            String isThis = "operation == " + constants.get(operation);
            List<String> codes = new ArrayList<>();
            for (Answer answer : operation.answers()) {
                String is = number.is(number.literal(answer.code()));
                codes.add(is);
                int index = 0;
                for (Reason each : answer.reasons()) {
                    reason.append("    if (" + isThis + " && " + is + " && index == " + index++ + ") "
                            + CText.returned(each.phrase().value()) + "\n");
                }
            }
            codes.addAll(openClasses());
            if (!codes.isEmpty()) {
                allows.append("    if (" + isThis + ") return " + String.join(" || ", codes) + ";\n");
            }
            Code other = table.fallback();
            FallbackScope scope = table.fallbackScope();
            if (other != null && (scope == null || scope.covers(operation))) {
                fallback.append("    if (" + isThis + ") return " + number.is(number.literal(other)) + ";\n");
            }
        }
        header.with(allows.append("    (void) number;\n    return false;\n}\n"));
        header.with(fallback.append("    return false;\n}\n"));
        header.with(
                reason.append("    (void) operation;\n    (void) number;\n    (void) index;\n    return NULL;\n}\n"));
        return header.toString();
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
