package io.codebook.compiler.output.openapi;

import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.output.UniqueNames;
import java.util.List;

/** The names of schemas. Each is given once; one that is taken gets an underscore at its end. */
final class ComponentNames {
    private static final String START = "#/components/schemas/";

    private final UniqueNames names = new UniqueNames(List.of());

    String give(String name) {
        return names.give(name);
    }

    /** The name of an id or a pointer, such as {@code HttpErrorResponse} for {@code http-error-response}. */
    static String type(String id) {
        StringBuilder ascii = new StringBuilder();
        id.codePoints().forEach(c -> ascii.appendCodePoint(c < 0x80 ? c : '-'));
        return JavaName.type(ascii.toString());
    }

    /** A reference to a schema. */
    static String reference(String name) {
        return START + name;
    }
}
