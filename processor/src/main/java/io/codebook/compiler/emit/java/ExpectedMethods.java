package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.UserTypes;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods, interfaces and annotations that callers expect of a type which a generated one replaces. */
public final class ExpectedMethods {
    private static final String OBJECT = "java.lang.Object";
    private static final String STRING = "java.lang.String";
    /** What an expression of a type can be returned as without a conversion, besides that type and Object. */
    private static final Map<String, List<String>> WIDER = Map.of(
            "int",
            List.of("long", "java.lang.Integer", "java.lang.Number"),
            "long",
            List.of("java.lang.Long", "java.lang.Number"),
            "boolean",
            List.of("java.lang.Boolean"),
            "java.lang.Integer",
            List.of("java.lang.Number"),
            STRING,
            List.of("java.lang.CharSequence"));

    private final CodeTable table;
    private final JavaTarget target;
    /** The types of the methods that a generated type has anyway, by their names. */
    private final Map<String, TypeName> generated = new HashMap<>();

    private final Map<String, ExpectedApi.Accessor> accessors = new HashMap<>();

    public ExpectedMethods(CodeTable table, Book book, JavaTarget target) {
        this.table = table;
        this.target = target;
        generated.put("name", JavaTypes.STRING);
        if (table.parts() == null) {
            generated.put("ordinal", TypeName.INT);
        }
        if (table.kind() == NumberKind.UINT32) {
            generated.put("number", TypeName.LONG);
        }
        for (Column column : Columns.of(table, target)) {
            generated.put(column.name(), column.type());
        }
        for (Field field : table.fields()) {
            if (field.many()) {
                TypeName values =
                        JavaTypes.listOf(ManyValues.type(field, table, target).box());
                generated.put(JavaName.member(field.id().value()), values);
            }
        }
        MappingMethods.of(table, book, target).forEach(mapping -> generated.putAll(mapping.types()));
        for (ExpectedApi.Accessor accessor : table.expected().accessors()) {
            accessors.put(accessor.method().value(), accessor);
        }
    }

    /** Why a generated type lacks a method that an interface leaves to it, as the end of a sentence; or null if it has it. */
    public @Nullable String lacks(UserTypes.Method method) {
        if (method.hasParameters()) {
            return "has parameters, which no method of a generated type has; give it a default in the interface";
        }
        ExpectedApi.Accessor accessor = accessors.get(method.name());
        TypeName type = accessor == null ? generated.get(method.name()) : type(accessor);
        if (type == null) {
            return "is missing; add it to \"" + ExpectedApi.ACCESSORS + "\", such as {name: " + method.name()
                    + "}, or give it a default in the interface";
        }
        boolean fits = accessor == null ? overrides(type, method.result()) : converts(type, method.result());
        return fits
                ? null
                : "returns " + method.result() + ", but would return " + shown(type)
                        + "; choose another part of the row in \"" + ExpectedApi.ACCESSORS
                        + "\", or give it a default in the interface";
    }

    private static boolean overrides(TypeName type, String result) {
        String own = shown(type);
        boolean isSame = own.equals(result) || own.endsWith('.' + result);
        return isSame || (!type.isPrimitive() && converts(type, result) && !result.equals(STRING));
    }

    private static boolean converts(TypeName type, String result) {
        String own = shown(type);
        boolean isNumber = own.equals("int") || own.equals("long");
        return own.equals(result)
                || own.endsWith('.' + result) // of a generated type, which the compiler does not know yet
                || result.equals(OBJECT)
                || WIDER.getOrDefault(own, List.of()).contains(result)
                || (isNumber && (result.equals(STRING) || result.equals("java.lang.Long")));
    }

    private static String shown(TypeName type) {
        return type.withoutAnnotations().toString();
    }

    /** Adds the interfaces, methods and annotations to the type of the codes: an enum, or the interface of several. */
    void addTo(TypeSpec.Builder type) {
        for (Text name : table.expected().interfaces()) {
            type.addSuperinterface(className(target.qualified(name.value())));
        }
        for (Text name : table.expected().annotations()) {
            type.addAnnotation(className(target.qualified(name.value())));
        }
        for (ExpectedApi.Accessor accessor : table.expected().accessors()) {
            type.addMethod(method(accessor));
        }
    }

    private MethodSpec method(ExpectedApi.Accessor accessor) {
        UserTypes.Method declared = declared(accessor.method().value());
        TypeName own = type(accessor);
        TypeName result = declared == null ? own : result(declared.result(), own);
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessor.method().value())
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addJavadoc(new Javadoc()
                        .paragraph("Does the same as {@link #" + called(accessor) + "()}.")
                        .tag("@return the result of {@link #" + called(accessor) + "()}")
                        .build());
        if (table.parts() != null) {
            method.addModifiers(Modifier.DEFAULT);
        }
        if (declared != null) {
            method.addAnnotation(Override.class);
        }
        CodeBlock call = CodeBlock.of("$N()", called(accessor));
        String wanted = shown(result);
        CodeBlock converted = wanted.equals(STRING) && own.isPrimitive()
                ? CodeBlock.of("$T.valueOf($L)", String.class, call)
                : wanted.equals("java.lang.Long") && own.equals(TypeName.INT) ? CodeBlock.of("(long) $L", call) : call;
        return method.addStatement("return $L", converted).build();
    }

    private static TypeName result(String declared, TypeName own) {
        return switch (declared) {
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "boolean" -> TypeName.BOOLEAN;
            default -> shown(own).endsWith('.' + declared) || shown(own).equals(declared) ? own : className(declared);
        };
    }

    /** The method as an interface of the user declares it, or null when none does. */
    private UserTypes.@Nullable Method declared(String name) {
        for (Text type : table.expected().interfaces()) {
            UserTypes.UserType found = target.userTypes().find(target.qualified(type.value()));
            for (UserTypes.Method method : found == null ? List.<UserTypes.Method>of() : found.methods()) {
                if (method.name().equals(name) && !method.hasParameters()) {
                    return method;
                }
            }
        }
        return null;
    }

    private static ClassName className(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return ClassName.get(qualified.substring(0, Math.max(0, dot)), qualified.substring(dot + 1));
    }

    private TypeName type(ExpectedApi.Accessor accessor) {
        return generated.getOrDefault(called(accessor), JavaTypes.STRING); // an unknown part has been reported
    }

    /** The method that returns the part of a row. */
    private String called(ExpectedApi.Accessor accessor) {
        String part = accessor.part().value();
        if (table.field(part) != null) {
            return JavaName.member(part);
        }
        return switch (part) {
            case "number" -> table.kind() == NumberKind.TEXT ? "text" : "number";
            case "name" -> "phrase";
            case "constant" -> "name";
            case TextForm.WORD -> Columns.TEXT_FORM;
            default -> part;
        };
    }
}
