package io.codebook.compiler.emit.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The class with the mappings from a type that exists already, and so can get no methods. */
final class MappingsClass {
    private final CodeTable from;
    private final Book book;
    private final JavaTarget target;

    MappingsClass(CodeTable from, Book book, JavaTarget target) {
        this.from = from;
        this.book = book;
        this.target = target;
    }

    /** The names in the file of the class. */
    static DeclaredNames names(CodeTable from, Book book) {
        DeclaredNames names = new DeclaredNames()
                .types(List.class, Map.class, HashMap.class, SuppressWarnings.class, IllegalArgumentException.class)
                .importedTypes(RuntimeTypes.GENERATED)
                .add(JavaTarget.nullnessNames());
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(from.id().value())) {
                names.add(MappingMethods.names(mapping, book));
            }
        }
        return names;
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.classBuilder(JavaTarget.mappingsName(from))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph("What the constants of {@link " + target.link(from) + "} are mapped to.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (MappingMethods mapping : MappingMethods.of(from, book, target)) {
            mapping.addStatic(type, from);
        }
        return type.build();
    }
}
