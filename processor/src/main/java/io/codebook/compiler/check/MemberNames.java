package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.java.GeneratedNames;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The methods and nested types of fields and mappings do not collide with each other, nor with what a table has anyway. */
final class MemberNames implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            if (table.existing() != null) {
                continue; // nobody sees fields, and a class of their own has the mappings
            }
            DeclaredNames names = GeneratedNames.ofCodes(table);
            mappings(table, book, names, problems);
            fields(table.fields(), names, problems);
        }
        for (OperationTable table : book.operations()) {
            fields(table.fields(), GeneratedNames.ofOperations(table, book), problems);
        }
    }

    private static void fields(List<Field> fields, DeclaredNames names, Problems problems) {
        Map<String, Text> members = new HashMap<>();
        for (Field field : fields) {
            accessor(field, names, members, problems);
            if (field.type() == Field.Type.VALUES) {
                valuesType(field, names, problems);
            }
        }
    }

    /** Adds the names of mappings, after reporting those that are taken. */
    private static void mappings(CodeTable table, Book book, DeclaredNames names, Problems problems) {
        Set<String> targets = new HashSet<>();
        for (CodeMapping mapping : book.mappings()) {
            boolean other = !mapping.from().value().equals(table.id().value());
            if (other || !targets.add(mapping.to().value())) {
                continue; // a second mapping to the same table has been reported as such
            }
            DeclaredNames added = GeneratedNames.ofMapping(mapping, book);
            if (names.hasAnyOf(added)) {
                problems.add(
                        mapping.to().place(),
                        ProblemId.MEMBER_NAME,
                        "the mapping to " + mapping.to() + " would be to"
                                + JavaName.type(mapping.to().value())
                                + "() in Java, but that name is taken; give that table another id");
            }
            names.add(added);
        }
    }

    private static void accessor(Field field, DeclaredNames names, Map<String, Text> members, Problems problems) {
        String name = JavaName.member(field.id().value());
        if (SourceVersion.isKeyword(name) || names.members().contains(name)) {
            problems.add(
                    field.id().place(),
                    ProblemId.MEMBER_NAME,
                    "the field " + field.id() + " would be " + name
                            + "() in Java, but that name is taken; give it another id");
        }
        Text first = members.putIfAbsent(name.toLowerCase(Locale.ROOT), field.id());
        if (first != null) {
            problems.add(
                    field.id().place(),
                    ProblemId.MEMBER_NAME,
                    "the fields " + field.id() + " and " + first + " (line "
                            + first.place().line() + ") have the same name in Java; give one another id");
        }
    }

    private static void valuesType(Field field, DeclaredNames names, Problems problems) {
        String type = JavaName.type(field.id().value());
        if (names.hasNested(type) || names.referred().contains(type)) {
            problems.add(
                    field.id().place(),
                    ProblemId.MEMBER_NAME,
                    "the field " + field.id() + " would be the type " + type
                            + " in Java, but that name is taken; give it another id");
        }
    }
}
