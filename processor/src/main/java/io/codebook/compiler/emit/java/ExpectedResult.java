package io.codebook.compiler.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.UserTypes;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.NumberKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what an interface of the user asks for from the value of a generated method. */
final class ExpectedResult {
    private static final String STRING = "java.lang.String";
    /** What a value can be returned as without a conversion, besides its type and Object. */
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

    private final Book book;
    private final JavaTarget target;

    ExpectedResult(Book book, JavaTarget target) {
        this.book = book;
        this.target = target;
    }

    /**
     * The value as another type.
     *
     * @param value an expression without effects
     * @param type its type
     * @param wanted the other type, as the source of the user spells it, with the qualified names of classes
     * @return an expression, or null if the value cannot be that
     */
    @Nullable
    CodeBlock of(CodeBlock value, TypeName type, String wanted) {
        String own = shown(type);
        if (is(own, wanted)) {
            return value;
        }
        if (wanted.equals("java.lang.Long") && own.equals("int")) {
            return CodeBlock.of("(long) $L", value);
        }
        if (wanted.equals(STRING)) {
            return type.isPrimitive()
                    ? CodeBlock.of("$T.valueOf($L)", String.class, value)
                    : isValue(type) ? CodeBlock.of("$L.label()", value) : null;
        }
        return made(value, type, wanted);
    }

    /** By the static {@code valueOf} of a type of the user, such as a status or an enum. */
    private @Nullable CodeBlock made(CodeBlock value, TypeName type, String wanted) {
        UserTypes.UserType found = target.userTypes().find(wanted);
        List<String> parameters = found == null ? List.of() : found.valueOf();
        String own = shown(type);
        boolean isParsed = own.equals(STRING) && wanted.startsWith("java.lang."); // Integer.valueOf("Conflict") fails
        CodeBlock call = null;
        if ((parameters.contains(own) && !isParsed)
                || (own.equals("int") && parameters.contains("long"))
                || (own.equals("java.lang.Integer") && parameters.contains("int"))) {
            call = value;
        } else if (isStatus(type) && parameters.contains("int")) {
            call = CodeBlock.of("$L.number()", value);
        } else if ((isValue(type) || table(type) != null) && parameters.contains(STRING)) {
            call = CodeBlock.of("$L.name()", value);
        }
        return call == null ? null : CodeBlock.of("$T.valueOf($L)", ExpectedMethods.className(wanted), call);
    }

    /** The first constant that an enum of the user lacks, of those that values would become by their names; or null. */
    @Nullable
    String missing(List<String> needed, TypeName type, String wanted) {
        UserTypes.UserType found = target.userTypes().find(wanted);
        boolean isByName = shown(type).equals(STRING) || isValue(type) || table(type) != null;
        if (found == null || found.constants().isEmpty() || !isByName) {
            return null;
        }
        if (isStatus(type) && found.valueOf().contains("int")) {
            return null;
        }
        for (String constant : needed) {
            if (!found.constants().contains(constant)) {
                return constant;
            }
        }
        return null;
    }

    /** Whether it is the enum of the values of a field. */
    private boolean isValue(TypeName type) {
        return type.withoutAnnotations() instanceof ClassName name
                && name.enclosingClassName() != null
                && name.packageName().equals(target.packageName());
    }

    /** Whether it is a code whose number is an int, such as an HTTP status. */
    private boolean isStatus(TypeName type) {
        CodeTable table = table(type);
        return table != null && (table.kind() == NumberKind.INT || table.kind() == NumberKind.HTTP);
    }

    private @Nullable CodeTable table(TypeName type) {
        for (CodeTable table : book.tables()) {
            if (target.type(table).equals(type.withoutAnnotations())) {
                return table;
            }
        }
        return null;
    }

    /** Whether a value needs no conversion. */
    static boolean is(String own, String wanted) {
        return isSame(own, wanted)
                || wanted.equals("java.lang.Object")
                || WIDER.getOrDefault(own, List.of()).contains(wanted);
    }

    /** Whether both are the same type. The compiler does not know a generated type yet, and has only its simple name. */
    static boolean isSame(String own, String wanted) {
        return own.equals(wanted) || own.endsWith('.' + wanted);
    }

    static String shown(TypeName type) {
        return type.withoutAnnotations().toString();
    }
}
