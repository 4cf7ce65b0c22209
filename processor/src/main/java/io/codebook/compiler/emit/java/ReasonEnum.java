package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.util.Map;

/** The enum of the ids of phrases, nested in the enum of their operation table. */
final class ReasonEnum {
    static final String NAME = "Reason";

    private ReasonEnum() {}

    static TypeSpec of(OperationTable table, ClassName operations) {
        TypeSpec.Builder type = LabelledEnum.of(operations.nestedClass(NAME))
                .addJavadoc("The ids of reason phrases, for {@link $T#reason}.", operations)
                .addMethod(LabelledEnum.accessor("The id"));
        for (Map.Entry<String, Text> id : table.reasonIds().entrySet()) {
            LabelledEnum.addConstant(type, id.getKey(), id.getValue().value(), new Javadoc().text(id.getValue()));
        }
        return type.build();
    }
}
