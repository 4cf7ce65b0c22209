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
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExpectedApi;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods, interfaces and annotations that callers expect of a type which a generated one replaces. */
public final class ExpectedMethods {
    private final CodeTable table;
    private final Book book;
    private final JavaTarget target;
    private final ExpectedResult conversion;
    /** The types of the methods that a generated type has anyway, by their names. */
    private final Map<String, TypeName> generated = new HashMap<>();
    /** Those of them that may return null. */
    private final Set<String> nullable = new HashSet<>();

    private final Map<String, ExpectedApi.Accessor> accessors = new HashMap<>();

    public ExpectedMethods(CodeTable table, Book book, JavaTarget target) {
        this.table = table;
        this.book = book;
        this.target = target;
        conversion = new ExpectedResult(book, target);
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
            if (field.optional() && !field.many()) {
                nullable.add(JavaName.member(field.id().value()));
            }
            if (field.many()) {
                TypeName values =
                        JavaTypes.listOf(ManyValues.type(field, table, target).box());
                generated.put(JavaName.member(field.id().value()), values);
            }
        }
        for (MappingMethods mapping : MappingMethods.of(table, book, target)) {
            generated.putAll(mapping.types());
            if (mapping.hasGaps()) {
                nullable.add(mapping.method());
            }
        }
        for (ExpectedApi.Accessor accessor : table.expected().accessors()) {
            if (!isLookup(accessor)) {
                accessors.put(accessor.method().value(), accessor);
            }
        }
    }

    /** Why a generated type cannot have a method of an interface, as the end of a sentence; or null if it can. */
    public @Nullable String lacks(UserTypes.Method method) {
        ExpectedApi.Accessor accessor = accessors.get(method.name());
        TypeName type = accessor == null ? generated.get(method.name()) : type(accessor);
        if (method.isDefault() && (method.hasParameters() || type == null)) {
            return null;
        }
        if (method.hasParameters()) {
            return "has parameters, which no method of a generated type has; give it a default in the interface";
        }
        if (type == null) {
            return "is missing; add it to \"" + ExpectedApi.ACCESSORS + "\", such as {name: " + method.name()
                    + "}, or give it a default in the interface";
        }
        String returns = "returns " + method.result() + ", but would return " + ExpectedResult.shown(type) + "; ";
        if (accessor == null) {
            return overrides(type, method.result())
                    ? null
                    : returns + "every generated type has this method, so give it another name in the interface";
        }
        if (conversion.of(CodeBlock.of(""), type, method.result()) == null) {
            return returns + "choose another part of the row in \"" + ExpectedApi.ACCESSORS
                    + "\", or give it a default in the interface";
        }
        List<String> needed = ExpectedConstants.of(accessor.part().value(), table, book);
        String missing = conversion.missing(needed, type, method.result());
        return missing == null
                ? null
                : "returns " + method.result() + ", which has no constant " + missing
                        + "; add it there, or choose another part of the row in \"" + ExpectedApi.ACCESSORS + "\"";
    }

    private static boolean overrides(TypeName type, String result) {
        String own = ExpectedResult.shown(type);
        return ExpectedResult.isSame(own, result) || (!type.isPrimitive() && ExpectedResult.is(own, result));
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
            if (isLookup(accessor)) {
                ExpectedLookups.add(accessor, type);
            } else {
                type.addMethod(method(accessor));
            }
        }
    }

    private boolean isLookup(ExpectedApi.Accessor accessor) {
        return ExpectedLookups.names(table).contains(accessor.part().value());
    }

    /** The generated methods that an accessor may call, besides those that return a part of a row. */
    public static List<String> callable(CodeTable table, Book book) {
        List<String> names = ExpectedLookups.names(table);
        for (CodeMapping mapping : book.mappings()) {
            if (mapping.from().value().equals(table.id().value())) {
                names.add(MappingMethods.method(mapping));
            }
        }
        return names;
    }

    private MethodSpec method(ExpectedApi.Accessor accessor) {
        UserTypes.Method declared = declared(accessor.method().value());
        TypeName own = type(accessor);
        TypeName result = declared == null ? own : result(declared.result(), own);
        if (nullable.contains(called(accessor))) {
            result = target.nullable(result);
        }
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
        CodeBlock converted = declared == null ? call : conversion.of(call, own, declared.result());
        boolean isNull = nullable.contains(called(accessor)) && !call.equals(converted);
        return method.addStatement("return $L$L", isNull ? CodeBlock.of("$L == null ? null : ", call) : "", converted)
                .build();
    }

    private static TypeName result(String declared, TypeName own) {
        return switch (declared) {
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "boolean" -> TypeName.BOOLEAN;
            default -> ExpectedResult.isSame(ExpectedResult.shown(own), declared) ? own : className(declared);
        };
    }

    /** The method as Object or an interface of the user declares it, or null when none does. */
    private UserTypes.@Nullable Method declared(String name) {
        if (name.equals(ExpectedApi.TO_STRING)) {
            return new UserTypes.Method(name, true, false, JavaTypes.STRING.canonicalName());
        }
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

    static ClassName className(String qualified) {
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
