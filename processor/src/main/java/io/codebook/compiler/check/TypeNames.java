package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.large.ClassFileLimits;
import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The types of a book are different files, also where files that differ in case are one. */
final class TypeNames implements Rule {
    /** Types that generated code refers to or nests; another of the same name would hide one or the other. */
    static final Set<String> USED = Set.of(
            "Answers",
            "ArrayList",
            "Boolean",
            "ByNumber",
            "ByText",
            "ByTitle",
            "Byte",
            "Classified",
            "Deprecated",
            "Enum",
            "EnumDesc",
            "Generated",
            "Group",
            "IllegalArgumentException",
            "Integer",
            "List",
            "Long",
            "Math",
            "Objects",
            "Object",
            "Override",
            "ResponseClass",
            "Rows",
            "Set",
            "String",
            "SuppressWarnings",
            "Unknown",
            "UnknownCodeException",
            "Versioned");

    /** Of Windows, in lower case; those of ports have a digit behind them. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final Set<String> PORTS = Set.of("com", "lpt");

    @Override
    public void check(Book book, Problems problems) {
        Map<String, Text> taken = new HashMap<>();
        for (CodeTable table : book.tables()) {
            if (take(table.type(), table.type().value(), taken, problems)) {
                take(table.type(), "Any" + table.type(), taken, problems);
                for (String type : partTypes(table)) {
                    takePart(table, type, taken, problems);
                }
            }
        }
        for (OperationTable table : book.operations()) {
            take(table.type(), table.type().value(), taken, problems);
        }
    }

    private static void takePart(CodeTable table, String type, Map<String, Text> taken, Problems problems) {
        take(table.type(), type, taken, problems);
        if (type.length() > ClassFileLimits.TYPE_NAME_CHARACTERS && table.parts() != null) {
            problems.add(
                    table.parts().written().place(),
                    ProblemId.BAD_PARTS,
                    "the type " + type + " would be longer than " + ClassFileLimits.TYPE_NAME_CHARACTERS
                            + " characters, and so would be the names of its files; let fewer characters tell the part");
        }
    }

    /** The types that a table has besides the one that it names, where its constants are in several. */
    static List<String> partTypes(CodeTable table) {
        if (table.parts() == null) {
            return List.of();
        }
        List<String> types = new ArrayList<>(List.of(table.type() + "Parts"));
        table.divided().forEach(part -> types.add(part.type()));
        return types;
    }

    private static boolean take(Text type, String name, Map<String, Text> taken, Problems problems) {
        if (USED.contains(name)) {
            problems.add(
                    type.place(), ProblemId.BAD_TYPE, name + " is a type that generated code uses; choose another");
        }
        if (isDevice(name.toLowerCase(Locale.ROOT))) {
            problems.add(type.place(), ProblemId.BAD_TYPE, "Windows has no files called " + name + "; choose another");
        }
        Text first = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), type);
        if (first != null) {
            problems.add(
                    type.place(),
                    ProblemId.DUPLICATE_TYPE,
                    "the type " + name + " is already taken (line "
                            + first.place().line() + "), in upper or lower case; choose another");
        }
        return first == null;
    }

    private static boolean isDevice(String name) {
        int last = name.length() - 1;
        return DEVICES.contains(name) || (Ascii.isDigit(name.charAt(last)) && PORTS.contains(name.substring(0, last)));
    }
}
