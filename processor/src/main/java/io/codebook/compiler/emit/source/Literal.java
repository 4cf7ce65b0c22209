package io.codebook.compiler.emit.source;

/** A text as a Java string literal, with a line of source for each line of the text. */
public final class Literal {
    /** The indentation of the second and later lines of an expression, relative to the first. */
    public static final String INDENT = JavaText.INDENT.repeat(2);

    private Literal() {}

    /**
     * The literal.
     *
     * @param indent what the second and later lines are indented by
     */
    public static String of(String text, String indent) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
            return '"' + text + '"';
        }
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\t' -> literal.append("\\t");
                case '\n' -> {
                    literal.append("\\n");
                    if (i + 1 < text.length()) {
                        literal.append("\"\n").append(indent).append("+ \"");
                    }
                }
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
