package io.codebook.engine.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.engine.model.Book;
import io.codebook.engine.model.CodeMapping;
import io.codebook.engine.model.CodeTable;
import io.codebook.engine.model.JavaName;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods that map the constants of one enum to those of another. */
final class MappingMethods {
    private final CodeMapping mapping;
    private final CodeTable to;
    private final ClassName other;
    private final MappingHolder holder;
    private final boolean alternatives;
    private final boolean gaps;

    MappingMethods(CodeMapping mapping, CodeTable from, Book book, JavaTarget target) {
        this.mapping = mapping;
        to = Objects.requireNonNull(book.table(mapping.to()));
        other = target.type(to);
        holder = new MappingHolder(mapping, from, to, target);
        alternatives = holder.hasAlternatives();
        gaps = holder.hasGaps();
    }

    void addTo(TypeSpec.Builder type) {
        String word = JavaName.type(to.id().value());
        type.addMethod(MethodSpec.methodBuilder("to" + word)
                .addModifiers(Modifier.PUBLIC)
                .returns(other)
                .addJavadoc(
                        doc().tag("@return " + (alternatives ? "the default among the counterparts" : "the counterpart")
                                        + (gaps ? ", or null where there is none" : ", never null"))
                                .build())
                .addStatement("return $T.TARGETS[ordinal()]", holder.name())
                .build());
        if (alternatives) {
            type.addMethod(MethodSpec.methodBuilder("all" + word)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(listOf(other))
                    .addJavadoc(new Doc()
                            .paragraph("All the counterparts in the table {@code " + to.id() + "} that are permitted.")
                            .tag("@return an unmodifiable list, the default first"
                                    + (gaps ? "; empty where there is none" : ""))
                            .build())
                    .addStatement("return $T.ALL.get(ordinal())", holder.name())
                    .build());
        }
        type.addType(holder.build());
    }

    private Doc doc() {
        Doc doc = new Doc().paragraph("The counterpart in the table {@code " + to.id() + "}.");
        doc.text(mapping.source(), "Source: ");
        if (mapping.byNumber()) {
            doc.paragraph("It has the same number.");
        }
        return doc;
    }

    private static ParameterizedTypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }
}
