package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.lookup.Lookup;
import io.codebook.compiler.emit.lookup.ManyLookup;
import io.codebook.compiler.emit.lookup.NameLookup;
import io.codebook.compiler.emit.lookup.NumberLookup;
import io.codebook.compiler.emit.lookup.SplitTableLookup;
import io.codebook.compiler.emit.lookup.TextLookup;
import io.codebook.compiler.emit.source.DeclaredNames;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.Row;
import io.codebook.compiler.model.Text;
import io.codebook.compiler.model.TextForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The static methods of a type that find a constant: by its code, and by each unique field. Where the constants are in several
 * enums, the methods of their interface call those of a class beside it, because every member of an interface is public.
 */
final class Lookups {
    private final CodeTable table;
    private final JavaTarget target;
    private final ClassName self;
    private final TypeSpec.Builder type;
    private final TypeSpec.@Nullable Builder searching;
    private final Decoding decoding;

    Lookups(CodeTable table, JavaTarget target, TypeSpec.Builder type) {
        this(table, target, type, null);
    }

    /** @param searching the class beside the interface of a split table */
    Lookups(CodeTable table, JavaTarget target, TypeSpec.Builder type, TypeSpec.@Nullable Builder searching) {
        this.table = table;
        this.target = target;
        this.type = type;
        this.searching = searching;
        self = target.type(table);
        decoding = new Decoding(table, target, type);
    }

    /** The names of the methods, of the arrays that they read, and of the classes that hold these. */
    static DeclaredNames names(CodeTable table) {
        DeclaredNames names = new DeclaredNames()
                .members("find", "of", "decode", "findByName", "keysBySlot", "codesBySlot", "textsBySlot")
                .nested("ByName")
                .types(Integer.class, Long.class, String.class)
                .importedTypes(RuntimeTypes.UNKNOWN_CODE);
        switch (table.kind()) {
            case INT, INT64, HTTP, UINT32 -> names.nested("ByNumber");
            case COAP ->
                names.members("findByText", "decodeText")
                        .nested("ByNumber")
                        .nested("ByText")
                        .types(Byte.class)
                        .importedTypes(RuntimeTypes.WIRE_VALUES);
            case TEXT -> names.nested("ByText");
        }
        if (table.parts() != null && table.kind().isNumeric()) {
            names.types(Math.class);
        }
        if (table.textForm() != null) {
            names.members("findByTextForm").nested("ByTextForm");
        }
        for (CodeKey key : CodeKey.of(table)) {
            names.members(key.find(), key.decode()).nested("By" + JavaName.type(key.accessor()));
        }
        for (Field field : table.fields()) {
            if (field.unique()) {
                String type = JavaName.type(field.id().value());
                names.members("findBy" + type).nested("By" + type);
            }
            if (field.many()) {
                String type = JavaName.type(field.id().value());
                names.members(ManyValues.question(field), "findAllBy" + type).nested("AllBy" + type);
                names.types(ManyLookup.TYPES.toArray(Class<?>[]::new));
            }
        }
        return names;
    }

    void add() {
        switch (table.kind()) {
            case INT, INT64, HTTP -> byNumber("the number");
            case COAP -> {
                byNumber("the byte on the wire, 0 to 255");
                fromByte("find", self);
                fromByte("of", self);
                fromByte("decode", target.anyType(table));
                byText("findByText", "the code as text, such as {@code 4.04}");
                decoding.byText();
            }
            case UINT32 -> {
                byNumber("the 32 bits of the number");
                fromLong("find", self);
                fromLong("of", self);
                fromLong("decode", target.anyType(table));
            }
            case TEXT -> {
                byText("find", "the code");
                of(JavaTypes.STRING, "text", "the code");
                decoding.byNumber(JavaTypes.STRING, "text", "the code");
            }
        }
        byName();
        if (table.textForm() != null) {
            byTextForm(table.textForm());
        }
        for (Field field : table.fields()) {
            if (field.unique()) {
                byField(field);
            }
            if (field.many()) {
                allByField(field);
            }
        }
        for (CodeKey key : CodeKey.of(table)) {
            if (key.isName()) {
                byPhrase(key);
            }
            decoding.by(key);
        }
    }

    /**
     * What a code is found by.
     *
     * @param name as the summary of a lookup calls it
     * @param what as the parameter is described
     */
    private record Key(String name, String what) {}

    private void byNumber(String what) {
        String name = Columns.numberName(table.kind());
        Key key = new Key("number", what);
        TypeName type = Columns.numberType(table.kind());
        ParameterSpec number = ParameterSpec.builder(type, name).build();
        if (table.parts() == null) {
            NumberLookup lookup = NumberLookup.byCode(name, type, table.rows(), self);
            find("find", number, key, lookup);
        } else {
            SplitTableLookup lookup = new SplitTableLookup(table, table.parts(), name, target);
            find("find", number, key, lookup.body());
            searched().addType(lookup.holder());
        }
        of(type, name, what);
        decoding.byNumber(type, name, what);
    }

    private void byText(String method, String what) {
        TextLookup lookup = new TextLookup("text", "text", false, table.rows(), self, searching == null);
        text(method, new Key("text", what), lookup.parameter(), lookup);
    }

    private void byName() {
        Key key = new Key("constant or alias", "the name of a constant, or an older one");
        text("findByName", key, NameLookup.PARAMETER, new NameLookup(table, target));
    }

    private void byTextForm(TextForm form) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : table.rows().values()) {
            rows.put(Objects.requireNonNull(form.of(row)), row);
        }
        TextLookup lookup = new TextLookup(Columns.TEXT_FORM, "text", false, rows, self, searching == null);
        Key key = new Key(
                "text form",
                "the text, such as <code>"
                        + Javadoc.escape(rows.keySet().iterator().next()) + "</code>");
        text("findByTextForm", key, lookup.parameter(), lookup);
    }

    private void byPhrase(CodeKey key) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : table.rows().values()) {
            rows.put(row.name().value(), row);
        }
        TextLookup lookup = new TextLookup(key.accessor(), "value", false, rows, self, searching == null);
        text(key.find(), new Key("name", "the reason phrase"), lookup.parameter(), lookup);
    }

    private void byField(Field field) {
        String member = JavaName.member(field.id().value());
        String method = "findBy" + JavaName.type(field.id().value());
        String name = "{@code " + field.id() + "}";
        Key key = new Key(name, "the " + name);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : table.rows().values()) {
            Text value = row.value(field.id().value());
            if (value != null) {
                rows.put(value.value(), row);
            }
        }
        if (field.type() == Field.Type.INT) {
            NumberLookup lookup = NumberLookup.byField(field, rows, self);
            ParameterSpec value = ParameterSpec.builder(TypeName.INT, "value").build();
            find(method, value, key, lookup);
        } else {
            TextLookup lookup = new TextLookup(member, "value", field.optional(), rows, self, searching == null);
            text(method, key, lookup.parameter(), lookup);
        }
    }

    private void allByField(Field field) {
        String word = JavaName.type(field.id().value());
        String method = "findAllBy" + word;
        TypeName value = ManyValues.type(field, table, target);
        ManyLookup lookup = new ManyLookup(JavaName.member(field.id().value()), "AllBy" + word, value.box(), self);
        MethodSpec find = publicStatic(method, JavaTypes.listOf(self))
                .addJavadoc(new Javadoc()
                        .paragraph("Finds all codes that have this value in {@code " + field.id() + "}.")
                        .tag("@param value the value" + (value.isPrimitive() ? "" : "; may be null"))
                        .tag(
                                "@return the constants as an unmodifiable list, in the order of {@link #values}; empty if no code"
                                        + " has the value")
                        .build())
                .addParameter(target.nullable(value), "value")
                .build();
        if (searching == null) {
            type.addMethod(find.toBuilder().addCode(lookup.body()).build());
        } else {
            type.addMethod(find.toBuilder()
                    .addStatement("return $T.$N(value)", target.partsType(table), method)
                    .build());
            searching.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.STATIC)
                    .returns(JavaTypes.listOf(self))
                    .addParameter(target.nullable(value), "value")
                    .addCode(lookup.body())
                    .build());
        }
        searched().addType(lookup.inHolder());
    }

    private void text(String method, Key key, String parameter, Lookup lookup) {
        ParameterSpec text = ParameterSpec.builder(target.nullable(JavaTypes.STRING), parameter)
                .build();
        find(method, text, new Key(key.name(), key.what() + "; may be null"), lookup);
    }

    /**
     * The arrays that find a code are in the enum, as loading one more class takes as long as filling them. Those of fields
     * are in classes of their own, which are filled at the first lookup, and so are those of split tables.
     */
    private void find(String method, ParameterSpec parameter, Key key, Lookup lookup) {
        boolean inEnum = method.equals("find") && searching == null && lookup.hasArrays() && lookup.fitsEnum();
        find(method, parameter, key, lookup.body(inEnum ? "" : lookup.holder() + "."));
        if (inEnum) {
            lookup.addTo(type);
        } else if (lookup.hasArrays()) {
            searched().addType(lookup.inHolder());
        }
    }

    private void find(String method, ParameterSpec parameter, Key key, CodeBlock body) {
        MethodSpec.Builder find = publicStatic(method, target.nullable(self))
                .addJavadoc(new Javadoc()
                        .paragraph("Finds the code with this " + key.name() + ".")
                        .tag("@param " + parameter.name() + " " + key.what())
                        .tag("@return the constant, or null if the table has no such code")
                        .build())
                .addParameter(parameter);
        if (searching == null) {
            type.addMethod(find.addCode(body).build());
        } else {
            type.addMethod(find.addStatement("return $T.$N($N)", target.partsType(table), method, parameter)
                    .build());
            searching.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.STATIC)
                    .returns(target.nullable(self))
                    .addParameter(parameter)
                    .addCode(body)
                    .build());
        }
    }

    /** The type whose methods look something up. */
    private TypeSpec.Builder searched() {
        return searching == null ? type : searching;
    }

    private void of(TypeName parameter, String name, String what) {
        type.addMethod(publicStatic("of", self)
                .addJavadoc(new Javadoc()
                        .paragraph("Returns the constant of a code that the table must have.")
                        .tag("@param " + name + " " + what)
                        .tag("@return the constant, never null")
                        .tag("@throws UnknownCodeException if the table has no such code")
                        .build())
                .addParameter(parameter, name)
                .addStatement("$T found = find($N)", self, name)
                .beginControlFlow("if (found == null)")
                .addStatement("throw $L", unknown(name))
                .endControlFlow()
                .addStatement("return found")
                .build());
    }

    private CodeBlock unknown(String name) {
        ClassName exception = RuntimeTypes.UNKNOWN_CODE;
        String id = table.id().value();
        return switch (table.kind()) {
            case TEXT, INT, INT64, HTTP -> CodeBlock.of("$T.of($S, $N)", exception, id, name);
            case UINT32 -> CodeBlock.of("$T.of($S, $T.toUnsignedLong($N))", exception, id, Integer.class, name);
            case COAP -> CodeBlock.of("$T.ofCoap($S, $N)", exception, id, name);
        };
    }

    private void fromByte(String method, ClassName result) {
        type.addMethod(publicStatic(method, method.equals("find") ? target.nullable(result) : result)
                .addJavadoc(new Javadoc()
                        .paragraph("Does the same as {@link #" + method + "(int)}, for a byte as it was read.")
                        .tag("@param number the byte on the wire, which is negative in Java from 4.00 on")
                        .tag("@return the result of {@link #" + method + "(int)}")
                        .build())
                .addParameter(TypeName.BYTE, "number")
                .addStatement("return $N($T.toUnsignedInt(number))", method, Byte.class)
                .build());
    }

    private void fromLong(String method, ClassName result) {
        boolean find = method.equals("find");
        Javadoc doc = new Javadoc()
                .paragraph("Does the same as {@link #" + method + "(int)}, for the number itself.")
                .tag("@param number the number, 0 to 4294967295")
                .tag("@return the result of {@link #" + method + "(int)}"
                        + (find ? ", or null for a number outside that range" : ""));
        if (!find) {
            doc.tag("@throws UnknownCodeException if the number is outside that range"
                    + (method.equals("of") ? ", or the table has no such code" : ""));
        }
        MethodSpec.Builder spec = publicStatic(method, find ? target.nullable(result) : result)
                .addJavadoc(doc.build())
                .addParameter(TypeName.LONG, "number");
        if (find) {
            spec.addStatement("return number >>> 32 == 0 ? find((int) number) : null");
        } else {
            spec.beginControlFlow("if (number >>> 32 != 0)")
                    .addStatement(
                            "throw $T.of($S, number)",
                            RuntimeTypes.UNKNOWN_CODE,
                            table.id().value())
                    .endControlFlow()
                    .addStatement("return $N((int) number)", method);
        }
        type.addMethod(spec.build());
    }

    static MethodSpec.Builder publicStatic(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }
}
