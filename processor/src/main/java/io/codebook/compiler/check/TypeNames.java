package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.java.GeneratedNames;
import io.codebook.compiler.emit.large.ClassFileLimits;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Part;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Each top-level type of a book has a file of its own on every file system, and hides no type that generated code uses. */
final class TypeNames implements Rule {
    /** Of Windows, in lower case; those of ports have a digit behind them. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final Set<String> PORTS = Set.of("com", "lpt");

    private final JavaTarget target;

    TypeNames(JavaTarget target) {
        this.target = target;
    }

    @Override
    public void check(Book book, Problems problems) {
        List<DeclaredNames> files = GeneratedNames.of(book);
        Map<String, Text> taken = new HashMap<>();
        for (CodeTable table : book.tables()) {
            for (String type : table.existing() == null ? types(table) : List.<String>of()) {
                boolean isFree = checkType(table.type(), type, taken, problems);
                if (!isFree && type.equals(table.type().value())) {
                    break; // the names that derive from it are taken as well
                }
                checkHiding(table.type(), type, files, problems);
            }
            for (Text extra : extraTypes(table)) {
                checkType(extra, extra.value(), taken, problems);
                checkHiding(extra, extra.value(), files, problems);
            }
            checkLength(table, problems);
        }
        for (CodeTable table : book.existingSources()) {
            checkType(table.type(), JavaTarget.mappingsName(table), taken, problems);
            checkHiding(table.type(), JavaTarget.mappingsName(table), files, problems);
        }
        for (OperationTable table : book.operations()) {
            checkType(table.type(), table.type().value(), taken, problems);
            checkHiding(table.type(), table.type().value(), files, problems);
        }
    }

    /** The types of a table, the one that it names first. */
    private static List<String> types(CodeTable table) {
        List<String> types = new ArrayList<>(List.of(
                table.type().value(),
                JavaTarget.anyName(table),
                JavaTarget.factsName(table.type().value())));
        if (table.persistence() != null) {
            types.add(JavaTarget.converterName(table.type().value()));
            types.add(JavaTarget.converterName(JavaTarget.anyName(table)));
        }
        if (table.parts() != null) {
            types.add(JavaTarget.partsName(table));
            for (Part part : table.divided()) {
                types.add(part.type());
            }
        }
        return types;
    }

    /** The types that a table names besides its own. */
    private static List<Text> extraTypes(CodeTable table) {
        List<Text> types = new ArrayList<>();
        if (table.exception() != null) {
            types.add(table.exception());
        }
        if (table.numberConstants() != null) {
            types.add(table.numberConstants());
        }
        return types;
    }

    /** Whether the name was free. */
    private boolean checkType(Text type, String name, Map<String, Text> taken, Problems problems) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (isDevice(lowerCase)) {
            problems.add(
                    type.place(), ProblemId.BAD_TYPE, "Windows allows no file called " + name + "; choose another");
        }
        if (target.userTypes().isInSources(target.qualified(name))) {
            problems.add(
                    type.place(),
                    ProblemId.TYPE_EXISTS,
                    target.qualified(name)
                            + " would be generated, but already exists in your sources; rename one of the two");
        }
        Text first = taken.putIfAbsent(lowerCase, type);
        if (first != null) {
            problems.add(
                    type.place(),
                    ProblemId.DUPLICATE_TYPE,
                    "the type " + name + " is already taken (line "
                            + first.place().line() + "), in upper or lower case; choose another");
        }
        return first == null;
    }

    private static void checkHiding(Text type, String name, List<DeclaredNames> files, Problems problems) {
        for (DeclaredNames file : files) {
            if (file.confuses(name)) {
                problems.add(
                        type.place(),
                        ProblemId.BAD_TYPE,
                        "generated code uses another type called " + name + "; choose another name");
                return;
            }
            if (file.nestedHides(name)) {
                problems.add(
                        type.place(),
                        ProblemId.BAD_TYPE,
                        "generated code has a nested type called " + name + "; choose another name");
                return;
            }
        }
    }

    private static void checkLength(CodeTable table, Problems problems) {
        for (Part part : table.divided()) {
            if (part.type().length() > ClassFileLimits.TYPE_NAME_CHARACTERS && table.parts() != null) {
                problems.add(
                        table.parts().written().place(),
                        ProblemId.BAD_PARTS,
                        "the type " + part.type() + " would be longer than " + ClassFileLimits.TYPE_NAME_CHARACTERS
                                + " characters, so its file names would be too long; choose a smaller number for \"parts\"");
            }
        }
    }

    private static boolean isDevice(String name) {
        int last = name.length() - 1;
        return DEVICES.contains(name) || (Ascii.isDigit(name.charAt(last)) && PORTS.contains(name.substring(0, last)));
    }
}
