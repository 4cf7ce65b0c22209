package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.ConstantType;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table whose enum stays has a row for each constant of the enum, and no other rows. This much every compiler knows; the values
 * that methods return are compared once the enum is compiled.
 */
public final class ExistingEnums implements Rule {
    private final JavaTarget target;

    ExistingEnums(JavaTarget target) {
        this.target = target;
    }

    @Override
    public void check(Book book, Problems problems) {
        if (!target.userTypes().areKnown()) {
            return;
        }
        for (CodeTable table : book.tables()) {
            if (table.existing() == null) {
                continue;
            }
            String name = table.existing().qualified();
            ConstantType type = target.userTypes().findConstants(name);
            if (type == null) {
                problems.add(
                        table.type().place(),
                        ProblemId.BAD_ENUM,
                        "the compilation has no type " + name + "; correct the name in \"" + CodeTable.ENUM
                                + "\", or add what contains it to the class path");
            } else {
                check(table, type, problems);
            }
        }
    }

    /**
     * Reports in what a table and its enum differ, as far as a compiler knows.
     *
     * @param type the enum that the table names
     */
    public static void check(CodeTable table, ConstantType type, Problems problems) {
        String name = Objects.requireNonNull(table.existing()).qualified();
        if (!type.isEnum()) {
            problems.add(
                    table.type().place(),
                    ProblemId.BAD_ENUM,
                    name + " is no enum; name an enum, or have a type generated with \"type\"");
            return;
        }
        constants(table, type, name, problems);
        for (ExpectedApi.Accessor accessor : table.expected().accessors()) {
            accessor(accessor.method(), type, name, problems);
        }
    }

    private static void constants(CodeTable table, ConstantType type, String name, Problems problems) {
        Set<String> known = new HashSet<>();
        Set<String> additional = new TreeSet<>(); // compilers know the constants of a jar in various orders
        for (ConstantType.Constant constant : type.constants()) {
            known.add(constant.name());
            additional.add(constant.name());
        }
        for (Row row : table.rows().values()) {
            additional.remove(row.constant().value());
            row.aliases().forEach(alias -> additional.remove(alias.value()));
        }
        for (Row row : table.rows().values()) {
            if (!known.contains(row.constant().value())) {
                String meant = problems.nearest(row.constant().value(), additional);
                problems.add(
                        row.constant().place(),
                        ProblemId.NOT_IN_ENUM,
                        name + " has no constant " + row.constant() + "; add it there, or correct \"constant\" here"
                                + (meant == null ? "" : "; did you mean " + meant + "?"));
            }
        }
        if (!additional.isEmpty() && table.isWhole()) {
            problems.add(
                    table.type().place(),
                    ProblemId.NOT_IN_TABLE,
                    name + " has constants without a row in table " + table.id() + ": "
                            + String.join(", ", additional)
                            + "; add a row for each, or its name to the \"synonyms\" of another");
        }
    }

    private static void accessor(Text method, ConstantType type, String name, Problems problems) {
        Set<String> getters = new TreeSet<>();
        ConstantType.Method found = null;
        for (ConstantType.Method each : type.methods()) {
            boolean isNamed = each.name().equals(method.value());
            if (isNamed && (found == null || each.isGetter())) {
                found = each;
            }
            if (each.isGetter()) {
                getters.add(each.name());
            }
        }
        if (found == null || !found.isGetter()) {
            problems.add(
                    method.place(),
                    ProblemId.BAD_ACCESSOR,
                    found == null
                            ? name + " has no method " + method + "(); " + problems.suggestion(method.value(), getters)
                            : "the method " + method + " of " + name + " " + fault(found)
                                    + "; name a public method without parameters that returns the part of the row");
        }
    }

    private static String fault(ConstantType.Method method) {
        if (method.hasParameters()) {
            return "has parameters";
        }
        if (method.isStatic()) {
            return "is static";
        }
        return method.isPublic() ? "returns nothing" : "is not public";
    }
}
