package io.codebook.compiler.emit.java;

import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaText;
import io.codebook.compiler.emit.source.RowPlaceholders;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The Java types of a book. */
public final class GeneratedTypes {
    private final Book book;
    private final JavaTarget target;
    private final RowPlaceholders placeholders = new RowPlaceholders();

    public GeneratedTypes(Book book, JavaTarget target) {
        this.book = book;
        this.target = target;
    }

    /** The types of a code table: its enum, or an interface and several enums, the interface of unknown codes, and converters. */
    public List<GeneratedType> of(CodeTable table) {
        List<TypeSpec> types = new ArrayList<>();
        if (table.parts() == null) {
            types.add(new CodeEnum(table, book, target, placeholders).build());
        } else {
            types.addAll(new SplitCodeInterface(table, table.parts(), book, target, placeholders).build());
        }
        types.add(new AnyCode(table, target).build());
        if (table.persistence() != null) {
            types.addAll(new Converters(table, target).build());
        }
        List<GeneratedType> files = new ArrayList<>();
        for (TypeSpec type : types) {
            files.add(file(type));
        }
        return files;
    }

    /** The exception that carries a code of a table. */
    public GeneratedType exception(CodeTable table, Text name) {
        return file(new CodeException(table, book, target).build(name));
    }

    /** The class with the mappings from a table whose type exists already. */
    public GeneratedType mappings(CodeTable table) {
        return file(new MappingsClass(table, book, target).build());
    }

    /** The class with the numbers of a table. */
    public GeneratedType numberConstants(CodeTable table, Text name) {
        return file(new NumberConstants(table, target).build(name));
    }

    /** The enum of an operation table. */
    public GeneratedType of(OperationTable table) {
        return file(new OperationEnum(table, book, target).build());
    }

    private GeneratedType file(TypeSpec type) {
        List<String> nested = new ArrayList<>();
        addPublicNested(type, type.name(), nested);
        return new GeneratedType(type.name(), nested, JavaText.of(type, target, placeholders));
    }

    private static void addPublicNested(TypeSpec type, String binaryName, List<String> names) {
        for (TypeSpec nested : type.typeSpecs()) {
            if (nested.modifiers().contains(Modifier.PUBLIC)) {
                String name = binaryName + "$" + nested.name();
                names.add(name);
                addPublicNested(nested, name, names);
            }
        }
    }
}
