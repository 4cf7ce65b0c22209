package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Answer;
import io.codebook.compiler.model.Text;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The fields of an operation table: an accessor for each, by the code of the answer. */
final class AnswerFields {
    private final OperationTable table;
    private final ClassName self;
    private final ClassName code;
    private final JavaTarget target;

    AnswerFields(OperationTable table, ClassName self, ClassName code, JavaTarget target) {
        this.table = table;
        this.self = self;
        this.code = code;
        this.target = target;
    }

    void addTo(TypeSpec.Builder type, ClassName holder) {
        for (Field field : table.fields()) {
            if (field.type() == Field.Type.VALUES) {
                type.addType(ValuesEnum.of(field, NumberKind.TEXT, valuesType(field), target));
            }
            Javadoc doc = Columns.summary(field, "The {@code " + field.id() + "} of an answer.");
            String result = "the value, or null if the operation does not list the code"
                    + (field.optional() ? ", or the table has none" : "");
            type.addMethod(MethodSpec.methodBuilder(JavaName.member(field.id().value()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(target.nullable(type(field)))
                    .addParameter(code, "code")
                    .addJavadoc(doc.tag("@param code a code, not null")
                            .tag("@return " + result)
                            .build())
                    .addStatement(
                            "return ($T) $T.ALL.get(ordinal()).fields(code).get($S)",
                            type(field),
                            holder,
                            field.id().value())
                    .build());
        }
    }

    /** The calls of the builder for the values of an answer. */
    CodeBlock calls(Answer answer, CodeBlock constant) {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (Field field : table.fields()) {
            Text value = answer.values().get(field.id().value());
            if (value != null) {
                calls.add("\n.field($L, $S, $L)", constant, field.id().value(), expression(field, value));
            }
        }
        return calls.build();
    }

    private CodeBlock expression(Field field, Text value) {
        return switch (field.type()) {
            case LABEL, TEXT -> CodeBlock.of("$S", value.value());
            case INT, BOOLEAN -> CodeBlock.of("$L", value.value());
            case VALUES ->
                CodeBlock.of(
                        "$T.$N",
                        valuesType(field),
                        Objects.requireNonNull(field.declared(value)).constant());
        };
    }

    private TypeName type(Field field) {
        return switch (field.type()) {
            case LABEL, TEXT -> JavaTypes.STRING;
            case INT -> TypeName.INT.box();
            case BOOLEAN -> TypeName.BOOLEAN.box();
            case VALUES -> valuesType(field);
        };
    }

    private ClassName valuesType(Field field) {
        return self.nestedClass(JavaName.type(field.id().value()));
    }
}
