package io.codebook.compiler.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import javax.lang.model.element.Modifier;

/** The class with the numbers of a table as constants of the language, which annotations and case labels take. */
final class NumberConstants {
    private final CodeTable table;
    private final JavaTarget target;

    NumberConstants(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
    }

    /** The names in the file of the class. */
    static DeclaredNames names(CodeTable table) {
        return new DeclaredNames()
                .typeOfBook(table.type().value())
                .types(String.class, Deprecated.class)
                .importedTypes(RuntimeTypes.GENERATED);
    }

    TypeSpec build(Text name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.value())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "The numbers of {@link " + target.link(table) + "}, for annotations and case labels.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Row row : table.rows().values()) {
            FieldSpec.Builder number = FieldSpec.builder(
                            type(), row.constant().value(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(new Javadoc()
                            .text(row.name())
                            .discouraged(row.retired(), row.deprecated())
                            .build())
                    .initializer(value(row.code()));
            if (row.discouraged() != null) {
                number.addAnnotation(Deprecated.class);
            }
            type.addField(number.build());
        }
        return type.build();
    }

    private TypeName type() {
        return switch (table.kind()) {
            case INT, HTTP, COAP -> TypeName.INT;
            case INT64, UINT32 -> TypeName.LONG;
            case TEXT -> JavaTypes.STRING;
        };
    }

    private CodeBlock value(Code code) {
        if (table.kind() == NumberKind.TEXT) {
            return CodeBlock.of("$S", code.text());
        }
        String number = code.isHexadecimal() ? code.written() : Long.toString(code.value());
        return CodeBlock.of("$L$L", number, type().equals(TypeName.LONG) ? "L" : "");
    }
}
