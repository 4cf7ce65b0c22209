package io.codebook.compiler.emit.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods with which a constant returns its values. */
final class Accessors {
    private Accessors() {}

    static void addTo(TypeSpec.Builder type, List<Column> columns, Storage storage) {
        for (Column column : columns) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(column.name())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(column.type())
                    .addStatement("return $L", storage.read(column));
            if (column.doc() != null) {
                method.addJavadoc(column.doc().build());
            }
            if (column.inherited()) {
                method.addAnnotation(Override.class);
            }
            type.addMethod(method.build());
        }
    }
}
