package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Code;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.Row;
import io.codebook.engine.model.Text;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constants of an enum and their older names, with what they know. */
final class Constants {
    private final CodeTable table;
    private final ClassName self;
    private final JavaTarget target;

    Constants(CodeTable table, ClassName self, JavaTarget target) {
        this.table = table;
        this.self = self;
        this.target = target;
    }

    void addTo(TypeSpec.Builder type, List<Row> rows, List<Column> columns, Storage storage) {
        for (Row row : rows) {
            TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(storage.arguments(columns, row))
                    .addJavadoc(constantDoc(row));
            if (row.discouraged() != null) {
                constant.addAnnotation(Deprecated.class);
            }
            type.addEnumConstant(row.constant().value(), constant.build());
        }
        for (Row row : rows) {
            aliases(type, row);
        }
        storage.addTo(type, columns, rows);
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
        if (row == null) {
            return "";
        }
        ClassName type = target.type(table, row.code());
        return "; older peers are sent {@link " + (type.equals(self) ? "" : type.simpleName()) + "#" + row.constant()
                + "}";
    }

    private void aliases(TypeSpec.Builder type, Row row) {
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
