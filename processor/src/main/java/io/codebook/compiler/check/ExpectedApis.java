package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.java.ExpectedMethods;
import io.codebook.compiler.emit.java.GeneratedNames;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods that callers of a table's type expect return a part of a row, and have names that are free. */
final class ExpectedApis implements Rule {
    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            if (table.expected().accessors().isEmpty()) {
                continue;
            }
            DeclaredNames names = GeneratedNames.ofCodes(table);
            for (CodeMapping mapping : book.mappings()) {
                if (mapping.from().value().equals(table.id().value())) {
                    names.add(GeneratedNames.ofMapping(mapping, book));
                }
            }
            for (Field field : table.fields()) {
                names.members(JavaName.member(field.id().value()));
            }
            Map<String, Text> taken = new HashMap<>();
            for (ExpectedApi.Accessor accessor : table.expected().accessors()) {
                part(accessor.part(), table, book, problems);
                if (table.existing() == null && !isText(accessor, table)) {
                    method(accessor.method(), names, taken, problems);
                }
            }
        }
    }

    /** Whether it overrides toString, which only what every code has can do. */
    private static boolean isText(ExpectedApi.Accessor accessor, CodeTable table) {
        return accessor.method().value().equals(ExpectedApi.TO_STRING)
                && ExpectedApi.PARTS.contains(accessor.part().value())
                && table.parts() == null;
    }

    private static void part(Text part, CodeTable table, Book book, Problems problems) {
        List<String> words = new ArrayList<>(ExpectedApi.PARTS);
        if (table.textForm() == null) {
            words.remove(TextForm.WORD);
        }
        for (Field field : table.fields()) {
            words.add(field.id().value());
        }
        if (table.existing() == null) {
            words.addAll(ExpectedMethods.callable(table, book));
        }
        if (!words.contains(part.value())) {
            problems.add(
                    part.place(),
                    ProblemId.UNKNOWN_WORD,
                    "unknown part \"" + part + "\" of a row of table " + table.id() + "; "
                            + problems.suggestion(part.value(), words));
        }
    }

    private static void method(Text method, DeclaredNames names, Map<String, Text> taken, Problems problems) {
        Text first = taken.putIfAbsent(method.value(), method);
        if (first != null) {
            problems.add(
                    method.place(),
                    ProblemId.MEMBER_NAME,
                    "the method " + method + "() is already an accessor (line "
                            + first.place().line() + "); choose another name");
        } else if (names.members().contains(method.value())) {
            problems.add(
                    method.place(),
                    ProblemId.MEMBER_NAME,
                    "the accessor " + method + "() has a name that is taken in the generated type; choose another");
        }
    }
}
