package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.large.ColumnArray;
import io.codebook.compiler.emit.large.StaticFill;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The methods with which a constant answers which values it has in a field of several. The lists are in a class beside the
 * constants, because their number has no limit that the constructor calls of an enum could be measured by.
 */
final class ManyValues {
    private static final int ROW_BYTES = 10;
    private static final int VALUE_BYTES = 8;
    /** Calls valueOf. */
    private static final int BOXED_VALUE_BYTES = 11;

    private final Field field;
    private final String accessor;
    private final TypeName value;
    private final JavaTarget target;

    private ManyValues(Field field, CodeTable table, JavaTarget target) {
        this.field = field;
        this.target = target;
        accessor = JavaName.member(field.id().value());
        value = type(field, table, target);
    }

    /** The type of one value, as a parameter. */
    static TypeName type(Field field, CodeTable table, JavaTarget target) {
        TypeName type = Columns.type(field, table, target);
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** All such fields of a table, in the order of the file. */
    static List<ManyValues> of(CodeTable table, JavaTarget target) {
        List<ManyValues> all = new ArrayList<>();
        for (Field field : table.fields()) {
            if (field.many()) {
                all.add(new ManyValues(field, table, target));
            }
        }
        return all;
    }

    /** The name of the method that asks for one value. */
    static String question(Field field) {
        return "has" + JavaName.type(field.id().value());
    }

    /** Adds the methods to the interface of several enums, which have the lists. */
    void declare(TypeSpec.Builder type) {
        type.addMethod(accessor()
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc(doc().build())
                .build());
        type.addMethod(question().addModifiers(Modifier.DEFAULT).build());
    }

    /** Adds the lists to one of those enums, for its rows. */
    void implement(TypeSpec.Builder type, List<Row> rows) {
        addLists(type, accessor().addAnnotation(Override.class), rows);
    }

    /** Adds the methods to the one enum of a table. */
    void addTo(TypeSpec.Builder type, List<Row> rows) {
        addLists(type, accessor().addJavadoc(doc().build()), rows);
        type.addMethod(question().build());
    }

    private void addLists(TypeSpec.Builder type, MethodSpec.Builder method, List<Row> rows) {
        type.addMethod(method.addStatement("return $L.ALL.get(ordinal())", ColumnArray.name(accessor))
                .build());
        type.addType(holder(rows));
    }

    private MethodSpec.Builder accessor() {
        return MethodSpec.methodBuilder(accessor).addModifiers(Modifier.PUBLIC).returns(JavaTypes.listOf(value.box()));
    }

    private Javadoc doc() {
        return Columns.summary(field, "The {@code " + field.id() + "} of this code.")
                .tag("@return the values, each once, as an unmodifiable list; "
                        + (field.optional() ? "empty if the table has none" : "never empty"));
    }

    private MethodSpec.Builder question() {
        boolean nullable = !value.isPrimitive();
        return MethodSpec.methodBuilder(question(field))
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(target.nullable(value), "value")
                .addJavadoc(new Javadoc()
                        .paragraph("Whether this code has a value in {@code " + field.id() + "}.")
                        .tag("@param value " + (nullable ? "the value; may be null" : "the value"))
                        .tag("@return whether the value is one of {@link #" + accessor + "}")
                        .build())
                .addStatement("return $L$N().contains(value)", nullable ? "value != null && " : "", accessor);
    }

    private TypeSpec holder(List<Row> rows) {
        TypeName lists = JavaTypes.listOf(JavaTypes.listOf(value.box()));
        TypeSpec.Builder type = TypeSpec.classBuilder(ColumnArray.name(accessor))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The results of {@code $L()}, in the order of the constants.", accessor)
                .addField(FieldSpec.builder(lists, "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", ArrayList.class)
                        .build());
        StaticFill fill = new StaticFill();
        for (Row row : rows) {
            List<CodeBlock> values = values(row);
            int bytes = values.size() * (value.isPrimitive() ? BOXED_VALUE_BYTES : VALUE_BYTES);
            fill.add(ROW_BYTES + bytes, "row($L)", CodeBlock.join(values, ", "));
        }
        fill.addTo(type);
        return type.addMethod(MethodSpec.methodBuilder("row")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(ArrayTypeName.of(value.box()), "values")
                        .varargs()
                        .addStatement("ALL.add($T.of(values))", List.class)
                        .build())
                .build();
    }

    private List<CodeBlock> values(Row row) {
        List<CodeBlock> values = new ArrayList<>();
        for (Text text : row.values(field.id().value())) {
            values.add(
                    switch (field.type()) {
                        case LABEL, TEXT -> CodeBlock.of("$S", text.value());
                        case INT, BOOLEAN -> CodeBlock.of("$L", text.value());
                        case VALUES ->
                            CodeBlock.of(
                                    "$T.$N",
                                    value,
                                    Objects.requireNonNull(field.declared(text)).constant());
                    });
        }
        return values;
    }
}
