package io.codebook.compiler.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.nio.charset.StandardCharsets;

/** The text of the file of a type. */
public final class JavaText {
    public static final String INDENT = " ".repeat(4);

    private static final String PERMITS = " permits ";

    private JavaText() {}

    public static String of(TypeSpec type, JavaTarget target, RowPlaceholders placeholders) {
        AnnotationSpec generated = AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("value", "$S", target.source())
                .build();
        TypeSpec.Builder complete = type.toBuilder().addAnnotation(generated);
        if (target.has(Library.JSPECIFY)) {
            complete.addAnnotation(JavaTarget.NULL_MARKED);
        }
        String text = JavaFile.builder(target.packageName(), complete.build())
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build()
                .toString();
        String ordered = MemberOrder.of(annotationsOnOneLine(Javadoc.onOneLineEach(text)), type.name());
        String marked = NestedTypes.marked(ordered, simple(generated));
        String whole = placeholders.putInto(type.kind() == TypeSpec.Kind.INTERFACE ? wrapped(marked) : marked);
        return ascii(Suppression.inFile(whole, target.has(Library.JSPECIFY)));
    }

    /** JavaPoet gives the element of an annotation a line of its own unless it is called value. */
    private static String annotationsOnOneLine(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int done = 0;
        for (int open = text.indexOf("(\n"); open >= 0; open = text.indexOf("(\n", done)) {
            joined.append(text, done, open + 1);
            done = open + 1;
            int line = text.lastIndexOf('\n', open) + 1;
            if (text.substring(line, open).strip().startsWith("@")) {
                int end = text.indexOf('\n', open + 2);
                joined.append(text.substring(open + 2, end).strip());
                done = text.indexOf(')', end);
            }
        }
        return joined.append(text, done, text.length()).toString();
    }

    private static String simple(AnnotationSpec annotation) {
        return annotation
                .toString()
                .replace(RuntimeTypes.GENERATED.canonicalName(), RuntimeTypes.GENERATED.simpleName());
    }

    /** Gives each of more than two subtypes a line of its own; JavaPoet writes all of them into one line. */
    private static String wrapped(String text) {
        int types = text.indexOf(PERMITS, text.indexOf("\npublic sealed interface "));
        int end = text.indexOf('\n', types);
        String permits = text.substring(types, end);
        if (permits.indexOf(',') == permits.lastIndexOf(',')) {
            return text;
        }
        return text.substring(0, types)
                + permits.replace(PERMITS, " permits\n" + Literal.INDENT).replace(", ", ",\n" + Literal.INDENT)
                + text.substring(end);
    }

    /**
     * Java source in ASCII, so that it does not depend on the encoding that the compiler is told or takes from the machine. No
     * backslash in strings and comments of generated code can join with an escape.
     */
    public static String ascii(String java) {
        if (java.getBytes(StandardCharsets.UTF_8).length == java.length()) { // faster than to look at every char
            return java;
        }
        StringBuilder ascii = new StringBuilder(java.length());
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c <= 0x7F) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }
}
