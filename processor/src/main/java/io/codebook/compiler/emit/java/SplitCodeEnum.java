package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RowPlaceholders;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Part;
import io.codebook.compiler.model.Parts;
import io.codebook.compiler.model.Row;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** One of the enums of a split table. The interface of the table declares and describes its methods. */
final class SplitCodeEnum {
    private final CodeTable table;
    private final Parts parts;
    private final JavaTarget target;
    private final RowPlaceholders placeholders;
    private final List<Column> columns;
    private final List<MappingMethods> mappings;

    SplitCodeEnum(CodeTable table, Parts parts, Book book, JavaTarget target, RowPlaceholders placeholders) {
        this.table = table;
        this.parts = parts;
        this.target = target;
        this.placeholders = placeholders;
        columns = Columns.of(table, target).stream().map(Column::described).toList();
        mappings = MappingMethods.of(table, book, target);
    }

    TypeSpec build(Part part) {
        ClassName self = target.type(part);
        List<Row> rows = part.codes().stream()
                .map(code -> Objects.requireNonNull(table.row(code)))
                .toList();
        Storage storage = Storage.of(rows, columns);
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(target.type(table))
                .addJavadoc(new Javadoc()
                        .paragraph("The codes of {@link " + table.type() + "} "
                                + Javadoc.escape(parts.describe(part.first())) + ".")
                        .build());
        new Constants(table, self, target, placeholders).addTo(type, rows, columns, storage);
        Accessors.addTo(type, columns, storage);
        new Bindings(table, target).addToPart(type, self);
        ManyValues.of(table, target).forEach(field -> field.implement(type, rows));
        if (table.isVersioned()) {
            new Versions(table, target).addTo(type, self, rows);
        }
        mappings.forEach(mapping -> mapping.implement(type, self, rows));
        return type.build();
    }
}
