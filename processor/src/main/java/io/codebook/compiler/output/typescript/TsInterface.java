package io.codebook.compiler.output.typescript;

/** The declaration of a type of objects, with a comment for each property. */
final class TsInterface {
    private static final String INDENT = "  ";

    private final StringBuilder text;

    /** @param start its first line */
    TsInterface(String start) {
        text = new StringBuilder(start).append('\n');
    }

    /** Adds a property that all objects have. */
    TsInterface with(String doc, String name, String type) {
        return with(new TsDoc().paragraph(doc), "readonly " + name + ": " + type + ";");
    }

    /** Adds a property that objects may lack. */
    TsInterface withOptional(String doc, String name, String type) {
        return with(new TsDoc().paragraph(doc), "readonly " + name + "?: " + type + ";");
    }

    /** Adds a property with its comment. */
    TsInterface with(TsDoc doc, String declaration) {
        text.append(doc.lines(INDENT)).append(INDENT).append(declaration).append('\n');
        return this;
    }

    /** The whole declaration. */
    String end(String end) {
        return text + end;
    }
}
