package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods that map the codes of one table to those of another. */
final class MappingMethods {
    private static final String PARAMETER = "@param code a constant, not null";

    private final CodeMapping mapping;
    private final CodeTable to;
    private final JavaTarget target;
    private final ClassName other;
    private final String word;
    private final boolean alternatives;
    private final boolean gaps;

    private MappingMethods(CodeMapping mapping, CodeTable from, Book book, JavaTarget target) {
        this.mapping = mapping;
        this.target = target;
        to = Objects.requireNonNull(book.table(mapping.to()));
        other = target.type(to);
        word = JavaName.type(to.id().value());
        boolean anyAlternatives = false;
        boolean anyGaps = false;
        for (Row row : from.rows().values()) {
            CodeMapping.Target targets = mapping.target(row.code());
            int codes = targets == null ? 0 : targets.codes().size(); // a missing row is reported by a check
            anyAlternatives |= codes > 1;
            anyGaps |= codes == 0;
        }
        alternatives = anyAlternatives;
        gaps = anyGaps;
    }

    /** The names of a mapping: the method {@code all} is declared even if no code has several targets. */
    static DeclaredNames names(CodeMapping mapping, Book book) {
        String word = JavaName.type(mapping.to().value());
        DeclaredNames names = new DeclaredNames()
                .members(method(mapping), "all" + word)
                .nested(MappingHolder.name(mapping.to()))
                .types(ArrayList.class, List.class, SuppressWarnings.class);
        CodeTable to = book.table(mapping.to());
        if (to != null) {
            names.typeOf(to);
            if (to.existing() == null) {
                to.divided().forEach(part -> names.typeOfBook(part.type()));
            }
        }
        return names;
    }

    /** The types of the methods, by their names. */
    Map<String, TypeName> types() {
        Map<String, TypeName> types = new HashMap<>();
        types.put(method(), gaps ? target.nullable(other) : other);
        if (alternatives) {
            types.put("all" + word, JavaTypes.listOf(other));
        }
        return types;
    }

    /** The method that returns the target. */
    static String method(CodeMapping mapping) {
        return "to" + JavaName.type(mapping.to().value());
    }

    String method() {
        return method(mapping);
    }

    /** Whether some code has no target. */
    boolean hasGaps() {
        return gaps;
    }

    /** All that a table is mapped by, in the order of the file. */
    static List<MappingMethods> of(CodeTable from, Book book, JavaTarget target) {
        List<MappingMethods> all = new ArrayList<>();
        for (CodeMapping mapping : book.mappings()) {
            boolean isComplete = book.table(mapping.to()) != null; // if not, a check reports it
            if (isComplete && mapping.from().value().equals(from.id().value())) {
                all.add(new MappingMethods(mapping, from, book, target));
            }
        }
        return all;
    }

    /** Declares them in an interface of several enums. */
    void declare(TypeSpec.Builder type) {
        type.addMethod(single().addModifiers(Modifier.ABSTRACT)
                .addJavadoc(singleDoc("").build())
                .build());
        if (alternatives) {
            type.addMethod(all().addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(allDoc("").build())
                    .build());
        }
    }

    /** Adds them to one of those enums, for its rows. */
    void implement(TypeSpec.Builder type, ClassName self, List<Row> rows) {
        methods(type, self, rows, single().addAnnotation(Override.class), all().addAnnotation(Override.class));
    }

    /** Adds them to the one enum of the table. */
    void addTo(TypeSpec.Builder type, ClassName self, List<Row> rows) {
        methods(
                type,
                self,
                rows,
                single().addJavadoc(singleDoc("").build()),
                all().addJavadoc(allDoc("").build()));
    }

    /** Adds them to a class, with the code as their parameter. */
    void addStatic(TypeSpec.Builder type, CodeTable from) {
        MethodSpec.Builder single = single().addJavadoc(singleDoc(PARAMETER).build());
        MethodSpec.Builder all = all().addJavadoc(allDoc(PARAMETER).build());
        new StaticMapping(mapping, from, to, target, alternatives).addTo(type, single, all);
    }

    private void methods(
            TypeSpec.Builder type, ClassName self, List<Row> rows, MethodSpec.Builder single, MethodSpec.Builder all) {
        MappingHolder holder = new MappingHolder(mapping, to, target, self, rows, alternatives);
        type.addMethod(single.addStatement("return $T.TARGETS[ordinal()]", holder.name())
                .build());
        if (alternatives) {
            type.addMethod(all.addStatement("return $T.ALL.get(ordinal())", holder.name())
                    .build());
        }
        type.addType(holder.build());
    }

    private MethodSpec.Builder single() {
        return MethodSpec.methodBuilder(method())
                .addModifiers(Modifier.PUBLIC)
                .returns(gaps ? target.nullable(other) : other);
    }

    private MethodSpec.Builder all() {
        return MethodSpec.methodBuilder("all" + word)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), (TypeName) other));
    }

    /** @param parameter the tag of a parameter, or empty */
    private Javadoc singleDoc(String parameter) {
        Javadoc doc = new Javadoc().paragraph("The target in the table {@code " + to.id() + "}.");
        doc.text(mapping.doc()).text(mapping.source(), "Source: ");
        if (mapping.byNumber()) {
            doc.paragraph("It has the same number.");
        }
        addParameter(parameter, doc);
        return doc.tag("@return " + (alternatives ? "the default target" : "the target")
                + (gaps ? ", or null if there is none" : ", never null"));
    }

    private Javadoc allDoc(String parameter) {
        Javadoc doc = new Javadoc().paragraph("All permitted targets in the table {@code " + to.id() + "}.");
        addParameter(parameter, doc);
        doc.tag("@return an unmodifiable list, the default first" + (gaps ? "; empty if there is none" : ""));
        return mapping.doc() == null || !parameter.isEmpty() ? doc : doc.tag("@see #to" + word + "()");
    }

    private static void addParameter(String parameter, Javadoc doc) {
        if (!parameter.isEmpty()) {
            doc.tag(parameter);
        }
    }
}
