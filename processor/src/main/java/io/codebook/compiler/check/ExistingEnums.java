package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.ConstantType;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table whose enum stays has a row for each constant of the enum, and no other rows but retired ones. This much every compiler
 * knows; the values that methods return are compared once the enum is compiled.
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
                targets(table, type, book, problems);
            }
        }
    }

    /** Generated mappings return constants, so that even a retired code needs its own there. */
    private static void targets(CodeTable table, ConstantType type, Book book, Problems problems) {
        Set<String> targets = new HashSet<>();
        for (CodeMapping mapping : book.mappings()) {
            if (!table.id().value().equals(mapping.to().value())) {
                continue;
            }
            for (Row row : rows(mapping.from(), book)) {
                CodeMapping.Target target = mapping.target(row.code());
                List<Code> codes = target == null ? List.of() : target.codes();
                codes.forEach(code -> targets.add(code.text()));
            }
        }
        Set<String> known = names(type);
        for (Row row : table.rows().values()) {
            boolean isTarget =
                    row.retired() != null && targets.contains(row.code().text());
            if (type.isEnum() && isTarget && !known.contains(row.constant().value())) {
                problems.add(
                        row.constant().place(),
                        ProblemId.NOT_IN_ENUM,
                        Objects.requireNonNull(table.existing()).qualified() + " has no constant " + row.constant()
                                + ", to which a code is mapped; add it there, or map to another code");
            }
        }
    }

    private static Collection<Row> rows(Text id, Book book) {
        CodeTable table = book.table(id);
        return table == null ? List.of() : table.rows().values();
    }

    private static Set<String> names(ConstantType type) {
        Set<String> names = new HashSet<>();
        for (ConstantType.Constant constant : type.constants()) {
            names.add(constant.name());
        }
        return names;
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
        Set<String> known = names(type);
        Set<String> additional = new TreeSet<>(known); // compilers know the constants of a jar in various orders
        for (Row row : table.rows().values()) {
            additional.remove(row.constant().value());
            row.aliases().forEach(alias -> additional.remove(alias.value()));
        }
        for (Row row : table.rows().values()) {
            if (row.retired() == null && !known.contains(row.constant().value())) {
                String meant = problems.nearest(row.constant().value(), additional);
                problems.add(
                        row.constant().place(),
                        ProblemId.NOT_IN_ENUM,
                        name + " has no constant " + row.constant() + "; add it there, "
                                + (meant == null
                                        ? "correct \"constant\" here, or say with \"retired\" why the code is not sent any more"
                                        : "or correct \"constant\" here; did you mean " + meant + "?"));
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
