package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The enum of the ids of phrases, nested in the enum of their operation table. */
final class ReasonEnum {
    static final String NAME = "Reason";

    private ReasonEnum() {}

    static TypeSpec of(OperationTable table, ClassName operations) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(operations.nestedClass(NAME))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The ids of reason phrases, for {@link $T#reason}.", operations)
                .addField(JavaTypes.STRING, "label", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.STRING, "label")
                        .addStatement("this.label = label")
                        .build())
                .addMethod(MethodSpec.methodBuilder("label")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(JavaTypes.STRING)
                        .addJavadoc(new Javadoc()
                                .paragraph("The id as the table spells it.")
                                .tag("@return never null")
                                .build())
                        .addStatement("return label")
                        .build());
        for (Map.Entry<String, Text> id : table.reasonIds().entrySet()) {
            type.addEnumConstant(
                    id.getKey(),
                    TypeSpec.anonymousClassBuilder("$S", id.getValue().value())
                            .addJavadoc(new Javadoc().text(id.getValue()).build())
                            .build());
        }
        return type.build();
    }
}
