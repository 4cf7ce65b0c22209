package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Book;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.Row;
import io.codebook.engine.model.Text;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The enum of a code table. */
final class CodeEnum {
    private final CodeTable table;
    private final Book book;
    private final JavaTarget target;
    private final ClassName self;
    private final List<Column> columns;
    private final Storage storage;

    CodeEnum(CodeTable table, Book book, JavaTarget target) {
        this.table = table;
        this.book = book;
        this.target = target;
        self = target.type(table);
        columns = Columns.of(table, target);
        storage = Storage.of(table, columns);
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(target.anyType(table))
                .addJavadoc(javadoc());
        constants(type);
        aliases(type);
        storage.addTo(type, columns, table);
        new Lookups(table, target).addTo(type);
        Accessors.addTo(type, columns, storage);
        if (table.isVersioned()) {
            new Versions(table, target).addTo(type);
        }
        book.mappings().stream()
                .filter(mapping -> mapping.from().value().equals(table.id().value()))
                .forEach(mapping -> new MappingMethods(mapping, table, book, target).addTo(type));
        table.fields().stream()
                .filter(field -> field.type() == Field.Type.VALUES)
                .forEach(field -> type.addType(ValuesEnum.of(field, table, target)));
        return type.build();
    }

    private CodeBlock javadoc() {
        Doc doc = Headings.doc(table.heading(), table.id());
        CodeTable base = book.table(table.profileOf());
        if (base != null) {
            doc.paragraph(
                    "A profile of {@link " + base.type() + "}: the same numbers, with names and wording of its own.");
        }
        return doc.build();
    }

    private void constants(TypeSpec.Builder type) {
        for (Row row : table.rows().values()) {
            TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(storage.arguments(columns, row))
                    .addJavadoc(constantDoc(row));
            if (row.discouraged() != null) {
                constant.addAnnotation(Deprecated.class);
            }
            type.addEnumConstant(row.constant().value(), constant.build());
        }
    }

    private CodeBlock constantDoc(Row row) {
        String lead = Doc.escape(row.code().written()) + " ";
        Doc doc = new Doc();
        if (row.meaning() == null) {
            doc.text(row.name(), lead);
        } else {
            doc.text(row.meaning(), lead + Doc.escape(row.name().value()) + ": ");
        }
        doc.text(row.doc());
        for (Field field : table.fields()) {
            Text value = row.fields().get(field.id().value());
            if (field.type() == Field.Type.TEXT) {
                doc.text(value, Doc.escape(field.id().value()) + ": ");
            }
        }
        if (row.since() != null) {
            doc.paragraph("Since version " + row.version() + olderPeers(row.fallback()) + ".");
        }
        if (row.discouraged() != null) {
            doc.tag("@deprecated " + (row.retired() == null ? "" : "retired: ")
                    + Doc.sentence(row.discouraged().value()));
        }
        return doc.build();
    }

    private String olderPeers(@Nullable Code fallback) {
        Row row = fallback == null ? null : table.row(fallback);
        return row == null ? "" : "; older peers are sent {@link #" + row.constant() + "}";
    }

    private void aliases(TypeSpec.Builder type) {
        for (Row row : table.rows().values()) {
            for (Text alias : row.aliases()) {
                type.addField(FieldSpec.builder(self, alias.value(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(new Doc()
                                .paragraph("An older name of {@link #" + row.constant() + "}.")
                                .tag("@deprecated use {@link #" + row.constant() + "}")
                                .build())
                        .addAnnotation(Deprecated.class)
                        .initializer("$N", row.constant().value())
                        .build());
            }
        }
    }
}
