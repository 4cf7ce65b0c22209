package io.codebook.compiler.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.NumberKind;
import io.codebook.compiler.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The unchecked exception that carries a code of a table, with the problem details that it is for HTTP. */
final class CodeException {
    private static final ParameterizedTypeName DETAILS =
            ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.STRING, ClassName.OBJECT);
    private static final ParameterizedTypeName GIVEN_DETAILS = ParameterizedTypeName.get(
            ClassName.get(Map.class), JavaTypes.STRING, WildcardTypeName.subtypeOf(Object.class));

    private final CodeTable table;
    private final Book book;
    private final JavaTarget target;
    private final ClassName codes;

    CodeException(CodeTable table, Book book, JavaTarget target) {
        this.table = table;
        this.book = book;
        this.target = target;
        codes = target.type(table);
    }

    /** The names in the file of the exception. */
    static DeclaredNames names(CodeTable table, Book book) {
        DeclaredNames names = new DeclaredNames()
                .typeOfBook(table.type().value())
                .types(String.class, RuntimeException.class, Throwable.class, Object.class, SuppressWarnings.class)
                .types(Map.class, LinkedHashMap.class, Collections.class, Objects.class, Locale.class)
                .importedTypes(RuntimeTypes.GENERATED, RuntimeTypes.HTTP_PROBLEM);
        if (table.exception() != null) {
            names.typeOfBook(table.exception().value());
        }
        CodeTable http = http(table, book);
        return http == null ? names : names.typeOf(http);
    }

    TypeSpec build(Text name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.value())
                .addModifiers(Modifier.PUBLIC)
                .superclass(RuntimeException.class)
                .addJavadoc(new Javadoc()
                        .paragraph("A failure that is reported as a code of {@link " + target.link(table) + "}.")
                        .build());
        if (table.parts() != null) { // an interface, whose enums are all serializable
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "serial")
                    .build());
        }
        type.addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addField(codes, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addField(FieldSpec.builder(DETAILS, "details", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                        .addJavadoc("Transient, because values of any type need not be serializable.")
                        .build());
        constructors(type);
        type.addMethod(getter("code", codes, "The code of this failure.", "never null")
                .addStatement("return code")
                .build());
        type.addMethod(getter(
                        "details",
                        DETAILS,
                        "What else is known of this failure.",
                        "an unmodifiable map; empty if there is nothing, or after serialization")
                .addStatement("return details == null ? $T.of() : details", Map.class)
                .build());
        CodeTable http = http(table, book);
        if (http != null || table.kind() == NumberKind.HTTP) {
            type.addMethod(toProblem(http));
        }
        return type.addMethod(MethodSpec.methodBuilder("shown")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(JavaTypes.STRING)
                        .addParameter(codes, "code")
                        .addStatement("return code.$N() + $S + code.phrase()", shown(), " ")
                        .build())
                .build();
    }

    private void constructors(TypeSpec.Builder type) {
        ParameterSpec code = ParameterSpec.builder(codes, "code").build();
        ParameterSpec message =
                ParameterSpec.builder(JavaTypes.STRING, "message").build();
        ParameterSpec details = ParameterSpec.builder(GIVEN_DETAILS, "details").build();
        ParameterSpec cause = ParameterSpec.builder(target.nullable(ClassName.get(Throwable.class)), "cause")
                .build();
        type.addMethod(constructor(code)
                .addStatement("this(code, shown(code), $T.of(), null)", Map.class)
                .build());
        type.addMethod(constructor(code, message)
                .addStatement("this(code, message, $T.of(), null)", Map.class)
                .build());
        type.addMethod(constructor(code, message, cause)
                .addStatement("this(code, message, $T.of(), cause)", Map.class)
                .build());
        type.addMethod(constructor(code, message, details)
                .addStatement("this(code, message, details, null)")
                .build());
        type.addMethod(constructor(code, message, details, cause)
                .addStatement("super(message, cause)")
                .addStatement("this.code = $T.requireNonNull(code, $S)", Objects.class, "code")
                .addStatement(
                        "this.details = $T.unmodifiableMap(new $T<>(details))", Collections.class, LinkedHashMap.class)
                .build());
    }

    private static MethodSpec.Builder constructor(ParameterSpec... parameters) {
        Javadoc doc = new Javadoc().paragraph("Creates an exception.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (ParameterSpec parameter : parameters) {
            constructor.addParameter(parameter);
            doc.tag("@param " + parameter.name() + " "
                    + switch (parameter.name()) {
                        case "code" -> "the code to report, not null";
                        case "message" -> "what happened this time, for people";
                        case "details" -> "what else is known, for programs; not null";
                        default -> "what caused it, or null";
                    });
        }
        return constructor.addJavadoc(doc.build());
    }

    private MethodSpec toProblem(@Nullable CodeTable http) {
        CodeBlock status = CodeBlock.of("code.number()");
        CodeBlock.Builder body = CodeBlock.builder();
        if (http != null) {
            body.addStatement(
                    "$T status = code.to$N()",
                    target.type(http),
                    JavaName.type(http.id().value()));
            status = CodeBlock.of("status == null ? 500 : status.number()");
        }
        CodeBlock label = label(body);
        body.addStatement("$T message = getMessage()", String.class)
                .addStatement("$T detail = shown(code).equals(message) ? null : message", String.class)
                .addStatement(
                        "return new $T(typeBase + $L, code.phrase(), $L, detail, code.$N(), details())",
                        RuntimeTypes.HTTP_PROBLEM,
                        label,
                        status,
                        shown());
        return MethodSpec.methodBuilder("toProblem")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.HTTP_PROBLEM)
                .addParameter(JavaTypes.STRING, "typeBase")
                .addJavadoc(new Javadoc()
                        .paragraph("This failure as problem details for HTTP (RFC 9457)"
                                + (http == null ? "." : ", with the status that its code is mapped to, or 500."))
                        .tag("@param typeBase what the type of each problem starts with, such as"
                                + " {@code https://api.example.com/errors/}; the label of the code follows")
                        .tag(
                                "@return the problem, whose detail is the message of this exception if it has one of its own")
                        .build())
                .addCode(body.build())
                .build();
    }

    /** What tells codes apart for programs that read texts: a unique label, or the constant in lower case. */
    private CodeBlock label(CodeBlock.Builder body) {
        CodeBlock constant = CodeBlock.of("code.name().toLowerCase($T.ROOT).replace('_', '-')", Locale.class);
        for (Field field : table.fields()) {
            if (field.unique() && field.type() == Field.Type.LABEL) {
                String accessor = JavaName.member(field.id().value());
                if (!field.optional()) {
                    return CodeBlock.of("code.$N()", accessor);
                }
                body.addStatement("$T label = code.$N()", String.class, accessor);
                return CodeBlock.of("(label == null ? $L : label)", constant);
            }
        }
        return constant;
    }

    /** The accessor of what a code is on the wire. */
    private String shown() {
        return table.kind() == NumberKind.COAP || table.kind() == NumberKind.TEXT ? "text" : "number";
    }

    private static MethodSpec.Builder getter(String name, TypeName type, String summary, String result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(new Javadoc()
                        .paragraph(summary)
                        .tag("@return " + result)
                        .build());
    }

    /** The first table of HTTP statuses that the table is mapped to, or null. */
    private static @Nullable CodeTable http(CodeTable table, Book book) {
        for (CodeMapping mapping : book.mappings()) {
            CodeTable to = book.table(mapping.to());
            if (mapping.from().value().equals(table.id().value()) && to != null && to.kind() == NumberKind.HTTP) {
                return to;
            }
        }
        return null;
    }
}
