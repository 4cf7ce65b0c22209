package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.OperationTable;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)[0-9]");

    @Override
    public void check(Book book, Problems problems) {
        Map<String, Text> taken = new HashMap<>();
        for (CodeTable table : book.tables()) {
            if (take(table.type(), table.type().value(), taken, problems)) {
                take(table.type(), "Any" + table.type(), taken, problems);
            }
        }
        for (OperationTable table : book.operations()) {
            take(table.type(), table.type().value(), taken, problems);
        }
    }

    private static boolean take(Text type, String name, Map<String, Text> taken, Problems problems) {
        if (USED.contains(name)) {
            problems.add(type.place(), "bad-type", name + " is a type that generated code uses; choose another");
        }
        if (DEVICE.matcher(name).matches()) {
            problems.add(type.place(), "bad-type", "Windows has no files called " + name + "; choose another");
        }
        Text first = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), type);
        if (first != null) {
            problems.add(
                    type.place(),
                    "duplicate-type",
                    "the type " + name + " is already taken (line "
                            + first.place().line() + "), in upper or lower case; choose another");
        }
        return first == null;
    }
}
