package io.codebook.compiler.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ImportedTypes;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Part;
import io.codebook.compiler.model.Row;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The package and the names of generated types.
 *
 * @param packageName the package of all types
 * @param source the file that the types are generated from, for their annotation
 * @param libraries those that the types may refer to
 * @param userTypes the types that they may implement
 */
public record JavaTarget(String packageName, String source, Set<Library> libraries, UserTypes userTypes) {
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    /** The names of the annotations that say what can be null. */
    public static DeclaredNames nullnessNames() {
        return new DeclaredNames().importedTypes(NULL_MARKED, NULLABLE);
    }

    /** For commands, which generate nothing: as if the compilation had all libraries. */
    public static final JavaTarget OF_COMMANDS = ofCommand(null);

    /**
     * The same for a command that has a class path.
     *
     * @param imports the imported types that are on it, or null if there is none
     */
    public static JavaTarget ofCommand(@Nullable ImportedTypes imports) {
        return new JavaTarget("", "", EnumSet.allOf(Library.class), new CommandTypes(imports));
    }

    /** The qualified name of a type: one without a package is in that of the generated types. */
    public String qualified(String type) {
        return packageName.isEmpty() || type.indexOf('.') >= 0 ? type : packageName + "." + type;
    }

    /** Whether the types may refer to a library. */
    public boolean has(Library library) {
        return libraries.contains(library);
    }

    /** A type whose value may be null, as analysers want it; for a primitive type, the type itself. */
    public TypeName nullable(TypeName type) {
        boolean isMarked = has(Library.JSPECIFY) && !type.isPrimitive();
        return isMarked ? type.annotated(AnnotationSpec.builder(NULLABLE).build()) : type;
    }

    /** The type of a code table, in whatever package it is. */
    public ClassName type(CodeTable table) {
        return type(
                table,
                table.existing() == null
                        ? table.type().value()
                        : table.existing().name());
    }

    /** One of the types that belong to a table, by its name within their package. */
    private ClassName type(CodeTable table, String name) {
        int dot = name.indexOf('.');
        String outer = dot < 0 ? name : name.substring(0, dot);
        String[] nested = dot < 0 ? new String[0] : name.substring(dot + 1).split("\\.", -1);
        return ClassName.get(
                table.existing() == null ? packageName : table.existing().packageName(), outer, nested);
    }

    /** How Javadoc of generated code refers to the type of a table. */
    public String link(CodeTable table) {
        return table.existing() == null
                ? table.type().value()
                : table.existing().qualified();
    }

    /** The interface of the known and unknown codes of a table. */
    public ClassName anyType(CodeTable table) {
        return type(table, anyName(table));
    }

    /** The name of the interface of the known and unknown codes of a table. */
    public static String anyName(CodeTable table) {
        return "Any" + table.type();
    }

    /** The name of the class that converts one of the types of a table for database columns. */
    public static String converterName(String type) {
        return type + "Converter";
    }

    /** The name of the class with the facts of a table. */
    public static String factsName(String type) {
        return type + "Facts";
    }

    /** The name of the class with the mappings from a type that exists already: {@code CoAPResponseCodeMappings}. */
    public static String mappingsName(CodeTable table) {
        return Objects.requireNonNull(table.existing()).name().replace(".", "") + "Mappings";
    }

    /** The name of the class that looks for codes in all enums of a split table. */
    public static String partsName(CodeTable table) {
        return table.type() + "Parts";
    }

    /** The enum that has the constant of a code. */
    public ClassName type(CodeTable table, Code code) {
        return table.parts() == null ? type(table) : type(table, table.typeOf(code));
    }

    /** The constant of a code. */
    public CodeBlock constant(CodeTable table, Code code) {
        Row row = Objects.requireNonNull(table.row(code));
        return CodeBlock.of("$T.$N", type(table, code), row.constant().value());
    }

    public ClassName type(Part part) {
        return ClassName.get(packageName, part.type());
    }

    /** The class that looks for codes in all enums of a split table. */
    public ClassName partsType(CodeTable table) {
        return ClassName.get(packageName, partsName(table));
    }

    public ClassName type(OperationTable table) {
        return ClassName.get(packageName, table.type().value());
    }
}
