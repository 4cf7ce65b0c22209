package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RowPlaceholders;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Part;
import io.codebook.compiler.model.Parts;
import io.codebook.compiler.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The sealed interface of a table whose constants are in several enums. It has the methods of a table with one enum. */
final class SplitCodeInterface {
    private final CodeTable table;
    private final Book book;
    private final JavaTarget target;
    private final RowPlaceholders placeholders;
    private final ClassName self;
    private final Parts parts;
    private final List<Part> divided;

    SplitCodeInterface(CodeTable table, Parts parts, Book book, JavaTarget target, RowPlaceholders placeholders) {
        this.table = table;
        this.parts = parts;
        this.book = book;
        this.target = target;
        this.placeholders = placeholders;
        self = target.type(table);
        divided = table.divided();
    }

    /** The names that a split table has besides those of any code table. */
    static DeclaredNames names(CodeTable table) {
        DeclaredNames names = SplitTableNames.names().typeOfBook(JavaTarget.partsName(table));
        for (Part part : table.divided()) {
            names.typeOfBook(part.type());
        }
        return names;
    }

    /** The interface, its enums, and the class that finds a code among these. */
    List<TypeSpec> build() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(target.anyType(table))
                .addJavadoc(javadoc());
        TypeSpec.Builder searching = TypeSpec.classBuilder(target.partsType(table))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Finds the constants of {@link $T} among all its enums.", self)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        divided.forEach(part -> type.addPermittedSubclass(target.type(part)));
        new Lookups(table, target, type, searching).add();
        new Bindings(table, target).addTo(type);
        new SplitTableNames(table, target).addTo(type, searching);
        accessors(type);
        if (!table.expected().isEmpty()) {
            new ExpectedMethods(table, book, target).addTo(type);
        }
        ManyValues.of(table, target).forEach(field -> field.declare(type));
        if (table.isVersioned()) {
            new Versions(table, target).declare(type);
        }
        MappingMethods.of(table, book, target).forEach(mapping -> mapping.declare(type));
        table.fields().stream()
                .filter(field -> field.type() == Field.Type.VALUES)
                .forEach(field -> type.addType(ValuesEnum.of(field, table, target).toBuilder()
                        .addModifiers(Modifier.STATIC)
                        .build()));
        SplitCodeEnum enums = new SplitCodeEnum(table, parts, book, target, placeholders);
        List<TypeSpec> types = new ArrayList<>(List.of(type.build()));
        divided.forEach(part -> types.add(enums.build(part)));
        types.add(searching.build());
        return types;
    }

    private CodeBlock javadoc() {
        Part part = divided.get(0);
        Row row = Objects.requireNonNull(table.row(part.first()));
        return TableDoc.doc(table, book)
                .paragraph("The codes " + Javadoc.escape(parts.describe(part.first())) + " are constants of {@link "
                        + part.type() + "}, such as {@link " + part.type() + "#" + row.constant()
                        + "}, and so on. The enum of a constant depends only on its code."
                        + " A switch over {@code " + table.type() + "} needs Java 21 and a default.")
                .build();
    }

    private void accessors(TypeSpec.Builder type) {
        for (Column column : Columns.of(table, target)) {
            if (column.doc() != null && !column.inherited()) {
                type.addMethod(MethodSpec.methodBuilder(column.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(column.type())
                        .addJavadoc(column.doc().build())
                        .build());
            }
        }
    }
}
