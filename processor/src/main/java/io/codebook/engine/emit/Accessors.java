package io.codebook.engine.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.Field;
import io.codebook.engine.model.JavaName;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a constant answers about itself. */
final class Accessors {
    private final CodeTable table;
    private final Storage storage;

    Accessors(CodeTable table, Storage storage) {
        this.table = table;
        this.storage = storage;
    }

    void addTo(TypeSpec.Builder type, List<Column> columns) {
        for (Column column : columns) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(column.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(column.type())
                    .addStatement("return $L", storage.read(column));
            if (isInherited(column)) {
                method.addAnnotation(Override.class);
            } else {
                method.addJavadoc(doc(column).build());
            }
            type.addMethod(method.build());
        }
    }

    private boolean isInherited(Column column) {
        Field field = field(column);
        return field == null ? !column.name().equals("phrase") && !column.name().equals("meaning") : field.isRanged();
    }

    private Doc doc(Column column) {
        Field field = field(column);
        if (field != null) {
            return fieldDoc(field);
        }
        return column.name().equals("phrase")
                ? new Doc().paragraph("The reason phrase.").tag("@return the name of the code, never null")
                : new Doc()
                        .paragraph("What the code says.")
                        .tag(
                                "@return the text, its paragraphs separated by empty lines; empty when the table has none");
    }

    private static Doc fieldDoc(Field field) {
        Doc doc = new Doc();
        if (field.doc() == null) {
            doc.paragraph("The {@code " + field.id() + "} of this code.");
        } else {
            doc.text(field.doc());
        }
        return doc.tag("@return the value" + (field.optional() ? ", or null where the table has none" : ""));
    }

    /** For a field whose value the number tells. */
    static Doc rangedDoc(Field field) {
        Doc doc = field.doc() == null
                ? new Doc().paragraph("The {@code " + field.id() + "} of this code, which its number tells.")
                : new Doc().text(field.doc());
        return doc.tag("@return the value, or null when no range has the number");
    }

    private @Nullable Field field(Column column) {
        for (Field field : table.fields()) {
            if (JavaName.member(field.id().value()).equals(column.name())) {
                return field;
            }
        }
        return null;
    }
}
