package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaTypes;
import io.codebook.compiler.emit.source.Javadoc;
import io.codebook.compiler.emit.source.RuntimeTypes;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;

/** The static methods of a type that decode a code that a peer sent. They keep what the table does not have. */
final class Decoding {
    private final CodeTable table;
    private final TypeSpec.Builder type;
    private final ClassName self;
    private final ClassName any;

    Decoding(CodeTable table, JavaTarget target, TypeSpec.Builder type) {
        this.table = table;
        this.type = type;
        self = target.type(table);
        any = target.anyType(table);
    }

    /** By the number, or by the text of a code that is one. */
    void byNumber(TypeName parameter, String name, String what) {
        Javadoc doc = new Javadoc()
                .paragraph("Decodes a code that a peer sent. The table of the peer may be newer than this one.")
                .tag("@param " + name + " " + what)
                .tag("@return the constant, or an {@link " + any.simpleName()
                        + ".Unknown} with the value if the table has no such code");
        if (table.kind() == NumberKind.COAP) {
            doc.tag("@throws IllegalArgumentException if the number is not 0 to 255");
        }
        type.addMethod(Lookups.publicStatic("decode", any)
                .addJavadoc(doc.build())
                .addParameter(parameter, name)
                .addStatement("$T known = find($N)", self, name)
                .addStatement("return known != null ? known : new $T($N)", any.nestedClass("Unknown"), name)
                .build());
    }

    /** By another value that tells a code. */
    void by(CodeKey key) {
        type.addMethod(Lookups.publicStatic(key.decode(), any)
                .addJavadoc(new Javadoc()
                        .paragraph("Decodes a code that a peer sent by its " + key.html()
                                + ". The table of the peer may be newer than this one.")
                        .tag("@param value the " + key.html() + (key.type().isPrimitive() ? "" : ", never null"))
                        .tag("@return the constant, or an {@link " + any.simpleName() + "." + key.unknown()
                                + "} with the value if the table has no such code")
                        .build())
                .addParameter(key.type(), "value")
                .addStatement("$T known = $N(value)", self, key.find())
                .addStatement("return known != null ? known : new $T(value)", any.nestedClass(key.unknown()))
                .build());
    }

    /** By the text of a CoAP code. */
    void byText() {
        type.addMethod(Lookups.publicStatic("decodeText", any)
                .addJavadoc(new Javadoc()
                        .paragraph("Does the same as {@link #decode(int)}, for a code as text.")
                        .tag("@param text the code as text, such as {@code 4.04}")
                        .tag("@return the constant, or an {@link " + any.simpleName()
                                + ".Unknown} with the value if the table has no such code")
                        .tag(
                                "@throws IllegalArgumentException if the text is not a class from 0 to 7, a point and two digits up"
                                        + " to 31")
                        .build())
                .addParameter(JavaTypes.STRING, "text")
                .addStatement("$T known = findByText(text)", self)
                .addStatement(
                        "return known != null ? known$W: new $T($T.asCoap($S, text))",
                        any.nestedClass(UnknownRecord.NAME),
                        RuntimeTypes.WIRE_VALUES,
                        table.id().value())
                .build());
    }
}
