package io.codebook.engine.check;

import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeMapping;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.JavaName;
import io.codebook.engine.model.Row;
import io.codebook.engine.model.Text;
import io.codebook.engine.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The accessors and nested types that fields bring collide with nothing else that is generated or inherited. */
final class MemberNames implements Rule {
    private static final Set<String> METHODS = Set.of(
            "bits",
            "classDigit",
            "clone",
            "compareTo",
            "decode",
            "describeConstable",
            "detail",
            "equals",
            "finalize",
            "find",
            "getClass",
            "getDeclaringClass",
            "hashCode",
            "meaning",
            "name",
            "notify",
            "notifyAll",
            "number",
            "of",
            "orGeneric",
            "ordinal",
            "phrase",
            "responseClass",
            "text",
            "toString",
            "valueOf",
            "values",
            "wait");

    @Override
    public void check(Book book, Problems problems) {
        for (CodeTable table : book.tables()) {
            Set<String> mapped = mappingMethods(table, book);
            Map<String, Text> members = new HashMap<>();
            for (Field field : table.fields()) {
                accessor(field, mapped, members, problems);
                if (field.type() == Field.Type.VALUES) {
                    nested(field, table, holders(table, book), problems);
                }
            }
        }
    }

    private static Set<String> mappingMethods(CodeTable table, Book book) {
        Set<String> methods = new HashSet<>();
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                methods.add("to" + JavaName.type(mapping.to().value()));
                methods.add("all" + JavaName.type(mapping.to().value()));
            }
        }
        return methods;
    }

    private static void accessor(Field field, Set<String> mapped, Map<String, Text> members, Problems problems) {
        String name = JavaName.member(field.id().value());
        if (SourceVersion.isKeyword(name) || METHODS.contains(name) || mapped.contains(name)) {
            problems.add(
                    field.id().place(),
                    "member-name",
                    "the field " + field.id() + " would be " + name + "() in Java, which is taken; give it another id");
        }
        Text first = members.putIfAbsent(lowerCase(name), field.id());
        if (first != null) {
            problems.add(
                    field.id().place(),
                    "member-name",
                    "the fields " + field.id() + " and " + first + " (line "
                            + first.place().line() + ") are the same name in Java; give one another id");
        }
    }

    /** The nested types that every table may have, in lower case, as some file systems do not know the difference. */
    private static Set<String> holders(CodeTable table, Book book) {
        Set<String> holders = new HashSet<>(Set.of("bynumber", "bytext", "unknown"));
        Stream.of("number", "bits", "text", "phrase", "meaning").forEach(column -> holders.add("every" + column));
        for (Field field : table.fields()) {
            String type = lowerCase(JavaName.type(field.id().value()));
            holders.add("every" + type);
            if (field.unique()) {
                holders.add("by" + type);
            }
        }
        mappingMethods(table, book).forEach(method -> holders.add(lowerCase(method)));
        holders.add(lowerCase(table.type().value()));
        holders.add("any" + lowerCase(table.type().value()));
        return holders;
    }

    private static void nested(Field field, CodeTable table, Set<String> holders, Problems problems) {
        String type = JavaName.type(field.id().value());
        if (TypeNames.USED.contains(type) || holders.contains(lowerCase(type))) {
            problems.add(
                    field.id().place(),
                    "member-name",
                    "the field " + field.id() + " would be the type " + type
                            + " in Java, which is taken; give it another id");
        }
        for (Row row : table.rows().values()) {
            if (row.constant().value().equals(type)) {
                problems.add(
                        row.constant().place(),
                        "member-name",
                        "the constant " + type + " would hide the type of the field " + field.id()
                                + "; add another \"constant\"");
            }
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
