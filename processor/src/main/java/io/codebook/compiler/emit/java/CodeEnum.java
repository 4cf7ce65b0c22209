package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.RowPlaceholders;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Row;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of a code table. */
final class CodeEnum {
    private final CodeTable table;
    private final Book book;
    private final JavaTarget target;
    private final RowPlaceholders placeholders;
    private final ClassName self;
    private final List<Column> columns;
    private final List<Row> rows;
    private final Storage storage;

    CodeEnum(CodeTable table, Book book, JavaTarget target, RowPlaceholders placeholders) {
        this.table = table;
        this.book = book;
        this.target = target;
        this.placeholders = placeholders;
        self = target.type(table);
        columns = Columns.of(table, target);
        rows = List.copyOf(table.rows().values());
        storage = Storage.of(rows, columns);
    }

    /** The names of a code table, be it in one enum or in several, without those of its mappings. */
    static DeclaredNames names(CodeTable table) {
        DeclaredNames names = DeclaredNames.ofEnum()
                .typeOfBook(table.type().value())
                .typeOfBook(JavaTarget.anyName(table))
                .types(Deprecated.class, SuppressWarnings.class)
                .importedTypes(RuntimeTypes.GENERATED)
                .add(AnyCode.memberNames(table))
                .add(Bindings.names())
                .add(JavaTarget.nullnessNames())
                .add(Lookups.names(table))
                .add(Columns.names(table));
        if (table.isVersioned()) {
            names.add(Versions.names());
        }
        return table.parts() == null ? names : names.add(SplitCodeInterface.names(table));
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(target.anyType(table))
                .addJavadoc(TableDoc.doc(table, book).build());
        new Constants(table, self, target, placeholders).addTo(type, rows, columns, storage);
        Versions versions = new Versions(table, target);
        if (table.isVersioned()) {
            versions.declare(type);
        }
        new Lookups(table, target, type).add();
        new Bindings(table, target).addTo(type);
        Accessors.addTo(type, columns, storage);
        if (!table.expected().isEmpty()) {
            new ExpectedMethods(table, book, target).addTo(type);
        }
        ManyValues.of(table, target).forEach(field -> field.addTo(type, rows));
        if (table.isVersioned()) {
            versions.addTo(type, self, rows);
        }
        for (MappingMethods mapping : MappingMethods.of(table, book, target)) {
            mapping.addTo(type, self, rows);
        }
        for (Field field : table.fields()) {
            if (field.type() == Field.Type.VALUES) {
                type.addType(ValuesEnum.of(field, table, target));
            }
        }
        return type.build();
    }
}
