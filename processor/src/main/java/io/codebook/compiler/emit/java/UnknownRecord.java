package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import java.io.Serializable;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The record of a code that a table does not have: of its number, or of another value that would tell it from others. */
final class UnknownRecord {
    /** The record of an unknown number. */
    static final String NAME = "Unknown";

    private final CodeTable table;
    private final JavaTarget target;
    private final String name;
    private final String component;
    private final TypeName type;
    private final String find;
    /** Null for the record of an unknown number. */
    private final @Nullable CodeKey key;

    private UnknownRecord(
            CodeTable table,
            JavaTarget target,
            String name,
            String component,
            TypeName type,
            String find,
            @Nullable CodeKey key) {
        this.table = table;
        this.target = target;
        this.name = name;
        this.component = component;
        this.type = type;
        this.find = find;
        this.key = key;
    }

    static UnknownRecord ofNumber(CodeTable table, JavaTarget target) {
        NumberKind kind = table.kind();
        boolean isText = kind == NumberKind.TEXT;
        String component = isText ? "text" : Columns.numberName(kind);
        TypeName type = isText ? JavaTypes.STRING : Columns.numberType(kind);
        return new UnknownRecord(table, target, NAME, component, type, "find", null);
    }

    static UnknownRecord of(CodeKey key, CodeTable table, JavaTarget target) {
        return new UnknownRecord(table, target, key.unknown(), key.accessor(), key.type(), key.find(), key);
    }

    TypeSpec build() {
        TypeSpec.Builder unknown = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(target.anyType(table))
                .addSuperinterface(Serializable.class)
                .addJavadoc(doc().build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(type, component).build())
                        .build())
                .addMethod(constructor());
        if (key == null) {
            ofNumber(unknown);
        } else {
            withoutNumber(unknown);
        }
        CodeKey json = CodeKey.inJson(table);
        if (json != null && !json.equals(key)) {
            unknown.addMethod(notKnown(json.accessor(), json.type(), json.word()));
        }
        return unknown.addMethod(inherited("toString", JavaTypes.STRING)
                        .addStatement("return $S + $N()", shownBefore(), shown())
                        .build())
                .build();
    }

    private Javadoc doc() {
        if (key == null) {
            return new Javadoc()
                    .paragraph("A code that the table does not have.")
                    .tag("@param " + component + " its value, as it was received");
        }
        return new Javadoc()
                .paragraph("A code that was received by its " + key.html() + ", which the table does not have."
                        + " Its number is not known, and methods that depend on it throw"
                        + " {@link UnsupportedOperationException}.")
                .tag("@param " + component + " the " + key.html() + ", as it was received");
    }

    private void ofNumber(TypeSpec.Builder unknown) {
        if (table.kind() == NumberKind.COAP) {
            unknown.addMethod(inherited("text", JavaTypes.STRING)
                    .addStatement("return classDigit() + (detail() < 10 ? $S : $S) + detail()", ".0", ".")
                    .build());
        }
        for (Field field : table.fields()) {
            if (field.isRanged()) {
                ClassName values = Columns.valuesType(field, table, target);
                unknown.addMethod(inherited(JavaName.member(field.id().value()), target.nullable(values))
                        .addStatement("return $T.find(number())", values)
                        .build());
            }
        }
    }

    private void withoutNumber(TypeSpec.Builder unknown) {
        NumberKind kind = table.kind();
        if (kind.isNumeric()) {
            unknown.addMethod(notKnown(Columns.numberName(kind), Columns.numberType(kind), "number"));
        }
        if (kind == NumberKind.TEXT || kind == NumberKind.COAP) {
            unknown.addMethod(notKnown("text", JavaTypes.STRING, "number"));
        }
        for (Field field : table.fields()) {
            if (field.isRanged()) {
                ClassName values = Columns.valuesType(field, table, target);
                unknown.addMethod(inherited(JavaName.member(field.id().value()), target.nullable(values))
                        .addStatement("return null")
                        .build());
            }
        }
    }

    private MethodSpec notKnown(String accessor, TypeName result, String what) {
        return inherited(accessor, result)
                .addStatement(
                        "throw new $T($S + this + $S)",
                        UnsupportedOperationException.class,
                        "the " + what + " of ",
                        " is not known")
                .build();
    }

    private String shownBefore() {
        String start = "unknown " + table.type() + " ";
        return key == null ? start : start + "with " + key.word() + " ";
    }

    /** The accessor whose answer people recognise. */
    private String shown() {
        if (key != null) {
            return key.accessor();
        }
        return table.kind() == NumberKind.COAP || table.kind() == NumberKind.TEXT ? "text" : "number";
    }

    /** Refuses what is no unknown code. */
    private MethodSpec constructor() {
        ClassName codes = target.type(table);
        boolean isByte = key == null && table.kind() == NumberKind.COAP;
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(new Javadoc()
                        .paragraph("Creates an unknown code.")
                        .tag("@param " + component
                                + (key == null ? " its value, as it was received" : " the value, as it was received"))
                        .tag("@throws IllegalArgumentException if the table has this code"
                                + (isByte ? ", or the value is not 0 to 255" : ""))
                        .build());
        if (isByte) {
            constructor
                    .beginControlFlow("if (number < 0 || number > 255)")
                    .addStatement(
                            "throw new $T(number + $S)",
                            IllegalArgumentException.class,
                            " is not in the range of a byte, 0 to 255")
                    .endControlFlow();
        }
        if (type.equals(JavaTypes.STRING)) {
            constructor.addStatement("$T.requireNonNull($N, $S)", Objects.class, component, component);
        }
        return constructor
                .beginControlFlow("if ($T.$N($N) != null)", codes, find, component)
                .addStatement(
                        "throw new $T($L + $S)",
                        IllegalArgumentException.class,
                        CodeBlock.of("$T.$N($N)", codes, find, component),
                        " is a known code; use its constant")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder inherited(String method, TypeName result) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(result);
    }
}
