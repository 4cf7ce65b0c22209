package io.codebook.compiler.emit;

import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.JavaText;
import io.codebook.compiler.emit.source.Literal;
import io.codebook.compiler.model.CodeTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The class with the facts of a code table, beside its type, for other compilations that import the table. It is written as text,
 * because every build writes one for each table. No program loads it.
 */
public final class FactsClass {
    /** The name of the first constant; the others add {@code _2}, {@code _3} and so on to it. */
    public static final String CONSTANT = "FACTS";

    /** A constant of a class file has fewer bytes than 65,536. */
    private static final int MAX_BYTES = 65_000;

    private static final String LINE = "\n            ";

    private FactsClass() {}

    /** The name of the constant with this part of the facts, of which the first is 1. */
    public static String constant(int part) {
        return part == 1 ? CONSTANT : CONSTANT + "_" + part;
    }

    /**
     * The file.
     *
     * @param facts the text of a lock that has the facts of the table alone
     */
    public static OutputFile of(CodeTable table, String facts, JavaTarget target) {
        String name = JavaTarget.factsName(table.type().value());
        StringBuilder java = new StringBuilder(facts.length() * 5 / 4);
        if (!target.packageName().isEmpty()) {
            java.append("package ").append(target.packageName()).append(";\n\n");
        }
        java.append("import io.codebook.Generated;\n\n")
                .append("/** What {@link ")
                .append(table.type())
                .append("} means, for other compilations that import its table. */\n")
                .append("@Generated(")
                .append(Literal.of(target.source(), ""))
                .append(")\nfinal class ")
                .append(name)
                .append(" {\n");
        List<String> parts = parts(facts);
        for (int i = 0; i < parts.size(); i++) {
            java.append("    static final String ").append(constant(i + 1)).append(" = \"\"\"");
            block(parts.get(i), java);
            java.append("\"\"\";\n\n");
        }
        java.append("    private ").append(name).append("() {}\n}\n");
        return new OutputFile(
                table.type().place(),
                OutputFile.Kind.JAVA,
                target.qualified(name),
                List.of(),
                JavaText.ascii(java.toString()));
    }

    /** The text between the quotes of a text block. A lock never has three quotes side by side, nor a space at the end of a line. */
    private static void block(String text, StringBuilder java) {
        java.append(LINE);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> java.append("\\\\");
                case '\n' -> java.append(LINE);
                default -> java.append(c);
            }
        }
        if (!text.endsWith("\n")) {
            java.append('\\').append(LINE); // the next part continues this line
        }
    }

    private static List<String> parts(String facts) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < facts.length()) {
            int end = end(facts, start);
            int line = end == facts.length() ? end : facts.lastIndexOf('\n', end - 1) + 1;
            end = line > start ? line : end;
            parts.add(facts.substring(start, end));
            start = end;
        }
        return parts;
    }

    /** Where a part ends at the latest. */
    private static int end(String facts, int start) {
        int bytes = 0;
        for (int i = start; i < facts.length(); i++) {
            char c = facts.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (bytes > MAX_BYTES) {
                return i;
            }
        }
        return facts.length();
    }
}
