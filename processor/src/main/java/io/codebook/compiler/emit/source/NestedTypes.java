package io.codebook.compiler.emit.source;

import java.util.List;

/** Annotates the nested types of a file, because tools look at each class on its own. JavaPoet cannot change a type in another. */
final class NestedTypes {
    private static final List<String> MODIFIERS = List.of("public ", "private ", "static ", "final ");
    private static final List<String> KINDS = List.of("class ", "enum ", "record ");

    private NestedTypes() {}

    /** The text of a file with an annotation on each nested type. */
    static String marked(String file, String annotation) {
        StringBuilder marked = new StringBuilder(file.length());
        int start = 0;
        while (start < file.length()) {
            int end = file.indexOf('\n', start) + 1;
            int indent = 0;
            while (file.charAt(start + indent) == ' ') {
                indent++;
            }
            if (indent > 0 && isType(file, start + indent)) {
                marked.append(file, start, start + indent).append(annotation).append('\n');
            }
            marked.append(file, start, end);
            start = end;
        }
        return marked.toString();
    }

    /** Whether a line is the beginning of a type: no text and no comment of a line starts with these words. */
    private static boolean isType(String file, int start) {
        int at = start;
        for (String modifier : MODIFIERS) {
            at += file.startsWith(modifier, at) ? modifier.length() : 0;
        }
        for (String kind : KINDS) {
            if (file.startsWith(kind, at)) {
                return true;
            }
        }
        return false;
    }
}
