package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.OperationTable.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The enum of the ids of phrases, nested in the enum of their operation table. */
final class ReasonEnum {
    static final String NAME = "Reason";

    private ReasonEnum() {}

    static TypeSpec of(OperationTable table, ClassName operations) {
        TypeSpec.Builder type = LabelledEnum.of(operations.nestedClass(NAME))
                .addJavadoc("The ids of reason phrases, for {@link $T#reason}.", operations)
                .addMethod(LabelledEnum.accessor("The id"));
        for (Map.Entry<String, List<Reason>> entry : table.reasonsById().entrySet()) {
            List<Reason> reasons = entry.getValue();
            String id = Objects.requireNonNull(reasons.get(0).id()).value();
            LabelledEnum.addConstant(type, entry.getKey(), id, doc(id, reasons));
        }
        return type.build();
    }

    /** Operations often have the same phrase under an id; each is there once. */
    private static Javadoc doc(String id, List<Reason> reasons) {
        Javadoc doc = new Javadoc();
        Set<String> phrases = new HashSet<>();
        for (Reason reason : reasons) {
            if (phrases.add(reason.phrase().value())) {
                doc.text(reason.phrase(), phrases.size() == 1 ? "{@code " + id + "}: " : "Or: ");
            }
        }
        return doc;
    }
}
