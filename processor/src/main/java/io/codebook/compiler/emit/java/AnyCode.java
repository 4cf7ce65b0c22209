package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The sealed interface of the codes that a peer may send: a constant of the enum, or a value that the table does not have. */
final class AnyCode {
    private static final String BY_NUMBER = "byNumber";

    private final CodeTable table;
    private final JavaTarget target;
    private final ClassName self;
    private final ClassName codes;
    private final ClassName unknown;
    private final Bindings bindings;

    AnyCode(CodeTable table, JavaTarget target) {
        this.table = table;
        this.target = target;
        self = target.anyType(table);
        codes = target.type(table);
        unknown = self.nestedClass(UnknownRecord.NAME);
        bindings = new Bindings(table, target);
    }

    /** The names in the file of the interface. */
    static DeclaredNames names(CodeTable table) {
        DeclaredNames names = memberNames(table)
                .add(Bindings.names())
                .add(JavaTarget.nullnessNames())
                .members(BY_NUMBER)
                .typeOfBook(JavaTarget.anyName(table))
                .typeOfBook(table.type().value())
                .types(IllegalArgumentException.class, Override.class, String.class, SuppressWarnings.class)
                .types(Comparator.class, Serializable.class, UnsupportedOperationException.class)
                .importedTypes(RuntimeTypes.GENERATED);
        for (CodeKey key : CodeKey.of(table)) {
            names.types(Objects.class);
            if (table.field(key.word()) == null && key.equals(CodeKey.inJson(table))) {
                names.members(key.accessor());
            }
        }
        return switch (table.kind()) {
            case INT, INT64 -> names;
            case UINT32 -> names.types(Integer.class);
            case HTTP, COAP -> names.importedTypes(RuntimeTypes.CLASSIFIED, RuntimeTypes.RESPONSE_CLASS);
            case TEXT -> names.types(Objects.class);
        };
    }

    /** The names that the enum inherits. */
    static DeclaredNames memberNames(CodeTable table) {
        DeclaredNames names = new DeclaredNames().nested(UnknownRecord.NAME);
        for (CodeKey key : CodeKey.of(table)) {
            names.nested(key.unknown());
        }
        return switch (table.kind()) {
            case INT, INT64 -> names.members("number");
            case UINT32 -> names.members("number", "bits");
            case HTTP -> names.members("number", "responseClass", "orGeneric");
            case COAP -> names.members("number", "text", "classDigit", "detail", "responseClass", "orGeneric");
            case TEXT -> names.members("text");
        };
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(codes)
                .addPermittedSubclass(unknown);
        List<CodeKey> keys = CodeKey.of(table);
        keys.forEach(key -> type.addPermittedSubclass(self.nestedClass(key.unknown())));
        type.addJavadoc(new Javadoc()
                .paragraph("A code that a peer may send: a known {@link " + codes.simpleName()
                        + "}, or an {@link Unknown} code, which may come from a newer table.")
                .build());
        switch (table.kind()) {
            case INT, INT64 ->
                type.addMethod(
                        question("number", Columns.numberType(table.kind()), "The number of this code.", "any number"));
            case UINT32 -> unsigned(type);
            case HTTP -> http(type);
            case COAP -> coap(type);
            case TEXT -> type.addMethod(question("text", JavaTypes.STRING, "The text of this code.", "never null"));
        }
        CodeKey json = CodeKey.inJson(table);
        if (json != null) {
            type.addMethod(question(
                    json.accessor(), json.type(), "What this code is in JSON: its " + json.html() + ".", "never null"));
        }
        for (Field field : table.fields()) {
            if (field.isRanged()) {
                type.addMethod(ranged(field));
            }
        }
        bindings.addToAny(type);
        type.addMethod(byNumber()).addType(UnknownRecord.ofNumber(table, target).build());
        keys.forEach(key -> type.addType(UnknownRecord.of(key, table, target).build()));
        return type.build();
    }

    /** A method and not a constant, so that loading the enum makes no comparator. */
    private MethodSpec byNumber() {
        return switch (table.kind()) {
            case INT, HTTP, COAP -> byNumber("comparingInt", "number");
            case INT64, UINT32 -> byNumber("comparingLong", "number");
            case TEXT -> byNumber("comparing", "text");
        };
    }

    private MethodSpec byNumber(String comparing, String accessor) {
        return MethodSpec.methodBuilder(BY_NUMBER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Comparator.class), self))
                .addJavadoc(new Javadoc()
                        .paragraph("The order of known and unknown codes by their "
                                + (accessor.equals("text") ? "texts." : "numbers."))
                        .tag("@return a comparator that takes no null")
                        .build())
                .addStatement("return $T.$N($T::$N)", Comparator.class, comparing, self, accessor)
                .build();
    }

    private void unsigned(TypeSpec.Builder type) {
        type.addMethod(question(
                "bits",
                TypeName.INT,
                "The 32 bits of this code.",
                "the bits; negative in Java for the upper half of the numbers"));
        type.addMethod(answer("number", TypeName.LONG, "The number of this code.", "0 to 4294967295")
                .addStatement("return $T.toUnsignedLong(bits())", Integer.class)
                .build());
    }

    private void http(TypeSpec.Builder type) {
        type.addSuperinterface(RuntimeTypes.CLASSIFIED);
        boolean isStandard = table.declared().values().stream().allMatch(code -> code.value() < 600);
        String known = "100 to " + (isStandard ? 599 : 999) + " when known; any number otherwise";
        type.addMethod(question("number", TypeName.INT, "The status code.", known));
        type.addMethod(classified("ofHttp"));
        type.addMethod(generic(
                "the x00 code of its class by RFC 9110, Section 15, and 500 for a number outside 100 to 599",
                CodeBlock.of("$T.find(number() < 100 || number() > 599 ? 500 : number() / 100 * 100)", codes)));
    }

    private void coap(TypeSpec.Builder type) {
        type.addSuperinterface(RuntimeTypes.CLASSIFIED);
        type.addMethod(question("number", TypeName.INT, "The code as the byte on the wire.", "0 to 255"));
        type.addMethod(question(
                "text",
                JavaTypes.STRING,
                "The code as text.",
                "the digit of the class, a point and two digits, such as {@code 4.04}"));
        type.addMethod(answer("classDigit", TypeName.INT, "The class, the upper three bits.", "0 to 7")
                .addStatement("return number() >>> 5")
                .build());
        type.addMethod(answer("detail", TypeName.INT, "The detail, the lower five bits.", "0 to 31")
                .addStatement("return number() & 0x1F")
                .build());
        type.addMethod(classified("ofCoap"));
        type.addMethod(generic(
                "the generic code of its class by RFC 7252, Section 5.2: 4.00 or 5.00",
                CodeBlock.of("(classDigit() == 4 || classDigit() == 5 ? $T.find(number() & 0xE0) : null)", codes)));
    }

    private static MethodSpec classified(String factory) {
        return MethodSpec.methodBuilder("responseClass")
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addAnnotation(Override.class)
                .returns(RuntimeTypes.RESPONSE_CLASS)
                .addStatement("return $T.$N(number())", RuntimeTypes.RESPONSE_CLASS, factory)
                .build();
    }

    private MethodSpec generic(String rule, CodeBlock generic) {
        return answer(
                        "orGeneric",
                        target.nullable(codes),
                        "This code if it is known; otherwise " + rule + ".",
                        "a constant, or null for other classes, or if the table lacks that code")
                .addStatement("return this instanceof $T known$W? known$W: $L", codes, generic)
                .build();
    }

    private MethodSpec ranged(Field field) {
        return MethodSpec.methodBuilder(JavaName.member(field.id().value()))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(target.nullable(Columns.valuesType(field, table, target)))
                .addJavadoc(Columns.rangedDoc(field).build())
                .build();
    }

    private MethodSpec question(String name, TypeName type, String summary, String result) {
        return documented(name, type, summary, result)
                .addModifiers(Modifier.ABSTRACT)
                .build();
    }

    private MethodSpec.Builder answer(String name, TypeName type, String summary, String result) {
        return documented(name, type, summary, result).addModifiers(Modifier.DEFAULT);
    }

    private MethodSpec.Builder documented(String name, TypeName type, String summary, String result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(bindings.ofAccessor(name))
                .returns(type)
                .addJavadoc(new Javadoc()
                        .paragraph(summary)
                        .tag("@return " + result)
                        .build());
    }
}
