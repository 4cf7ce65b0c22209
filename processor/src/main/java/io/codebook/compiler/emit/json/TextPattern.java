package io.codebook.compiler.emit.json;

import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.Json;
import java.util.List;

/** The regular expression of the texts that can stand for a placeholder, in the syntax that JSON Schema and Java share. */
final class TextPattern {
    private static final String ANY_TEXT = "[\\s\\S]+";
    private static final String INTEGER = "-?[0-9]+";
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private TextPattern() {}

    static String of(List<Json.Part> parts, CodeTable table) {
        StringBuilder pattern = new StringBuilder("^");
        for (Json.Part part : parts) {
            if (part.fixed()) {
                addFixed(part.text(), pattern);
            } else {
                pattern.append(column(part.text(), table));
            }
        }
        return pattern.append('$').toString();
    }

    /** Escapes what has a meaning in a regular expression. JSON Schema allows no other escapes. */
    private static void addFixed(String text, StringBuilder pattern) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            pattern.append(SYNTAX.indexOf(c) < 0 ? "" : "\\").append(c);
        }
    }

    private static String column(String column, CodeTable table) {
        Field field = table.field(column);
        if (field != null) {
            return switch (field.type()) {
                case LABEL -> "[A-Za-z0-9._-]+";
                case INT -> INTEGER;
                case BOOLEAN -> "(true|false)";
                case TEXT, VALUES -> ANY_TEXT;
            };
        }
        return switch (column) {
            case "number" -> number(table);
            case "constant" -> "[A-Z][A-Z0-9_]*";
            default -> ANY_TEXT;
        };
    }

    private static String number(CodeTable table) {
        return switch (table.kind()) {
            case INT, INT64 -> INTEGER;
            case UINT32 -> "[0-9]+";
            case HTTP -> "[1-9][0-9][0-9]";
            case COAP -> "[2-5]\\.[0-3][0-9]";
            case TEXT -> ANY_TEXT;
        };
    }
}
