package io.codebook.compiler.check;

import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The accessors and nested types that fields bring collide with nothing else that is generated or inherited. */
final class MemberNames implements Rule {
    /** An accessor has a private field of its name, so private fields count as well as methods. */
    private static final Set<String> MEMBERS_OF_ALL = Set.of(
            "clone",
            "codesBySlot",
            "compareTo",
            "decode",
            "describeConstable",
            "equals",
            "finalize",
            "find",
            "getClass",
            "getDeclaringClass",
            "hashCode",
            "keysBySlot",
            "meaning",
            "name",
            "notify",
            "notifyAll",
            "of",
            "ordinal",
            "phrase",
            "textsBySlot",
            "toString",
            "valueOf",
            "values",
            "wait");

    /** In lower case. */
    private static final Set<String> COLUMN_TYPES = Set.of(
            "everynumber",
            "everybits",
            "everytext",
            "everyphrase",
            "everymeaning",
            "everysince",
            "everyfallback",
            "everyretired");

    private static Set<String> methods(CodeTable table) {
        Set<String> methods = new HashSet<>(MEMBERS_OF_ALL);
        if (table.isVersioned()) {
            // since and fallback, like retired, are keys of a row, and no field can be called so
            methods.add("forVersion");
        }
        methods.addAll(
                switch (table.kind()) {
                    case INT -> Set.of("number");
                    case UINT32 -> Set.of("number", "bits");
                    case HTTP -> Set.of("number", "responseClass", "orGeneric");
                    case COAP -> Set.of("number", "text", "classDigit", "detail", "responseClass", "orGeneric");
                    case TEXT -> Set.of("text");
                });
        return methods;
    }

    @Override
    public void check(Book book, Problems problems) {
        Set<String> types = generatedTypes(book);
        for (CodeTable table : book.tables()) {
            Set<String> mapped = mappingMethods(table, book, problems);
            Set<String> nested = nestedTypes(table, mapped);
            if (nested.contains(lowerCase(table.type().value()))) {
                problems.add(
                        table.type().place(),
                        ProblemId.BAD_TYPE,
                        table.type() + " is a type that generated code nests in it; choose another");
            }
            nested.addAll(types);
            Map<String, Text> members = new HashMap<>();
            for (Field field : table.fields()) {
                accessor(field, table, mapped, members, problems);
                if (field.type() == Field.Type.VALUES) {
                    valuesType(field, nested, problems);
                }
            }
        }
    }

    private static Set<String> generatedTypes(Book book) {
        Set<String> types = new HashSet<>();
        for (CodeTable table : book.tables()) {
            types.add(lowerCase(table.type().value()));
            types.add("any" + lowerCase(table.type().value()));
            for (String type : TypeNames.partTypes(table)) {
                types.add(lowerCase(type));
            }
        }
        for (OperationTable table : book.operations()) {
            types.add(lowerCase(table.type().value()));
        }
        return types;
    }

    /** The methods that mappings bring, after reporting those that collide among each other or with others. */
    private static Set<String> mappingMethods(CodeTable table, Book book, Problems problems) {
        Set<String> methods = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (CodeMapping mapping : book.mappings()) {
            String word = JavaName.type(mapping.to().value());
            boolean other = !mapping.from().value().equals(table.id().value());
            if (other || !targets.add(mapping.to().value())) {
                continue; // a second mapping to the same table has been reported as such
            }
            if (MEMBERS_OF_ALL.contains("to" + word) || !methods.add("to" + word)) {
                problems.add(
                        mapping.to().place(),
                        ProblemId.MEMBER_NAME,
                        "the mapping to " + mapping.to() + " would be to" + word
                                + "() in Java, which is taken; give that table another id");
            }
            methods.add("all" + word);
        }
        return methods;
    }

    private static void accessor(
            Field field, CodeTable table, Set<String> mapped, Map<String, Text> members, Problems problems) {
        String name = JavaName.member(field.id().value());
        if (SourceVersion.isKeyword(name) || methods(table).contains(name) || mapped.contains(name)) {
            problems.add(
                    field.id().place(),
                    ProblemId.MEMBER_NAME,
                    "the field " + field.id() + " would be " + name + "() in Java, which is taken; give it another id");
        }
        Text first = members.putIfAbsent(lowerCase(name), field.id());
        if (first != null) {
            problems.add(
                    field.id().place(),
                    ProblemId.MEMBER_NAME,
                    "the fields " + field.id() + " and " + first + " (line "
                            + first.place().line() + ") are the same name in Java; give one another id");
        }
    }

    /** The nested types that hold arrays, in lower case, as some file systems do not know the difference. */
    private static Set<String> nestedTypes(CodeTable table, Set<String> mappingMethods) {
        Set<String> types = new HashSet<>(COLUMN_TYPES);
        for (Field field : table.fields()) {
            String type = lowerCase(JavaName.type(field.id().value()));
            types.add("every" + type);
            if (field.unique()) {
                types.add("by" + type);
            }
        }
        for (String method : mappingMethods) {
            types.add(lowerCase(method));
        }
        return types;
    }

    private static void valuesType(Field field, Set<String> taken, Problems problems) {
        String type = JavaName.type(field.id().value());
        if (TypeNames.USED.contains(type) || taken.contains(lowerCase(type))) {
            problems.add(
                    field.id().place(),
                    ProblemId.MEMBER_NAME,
                    "the field " + field.id() + " would be the type " + type
                            + " in Java, which is taken; give it another id");
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
