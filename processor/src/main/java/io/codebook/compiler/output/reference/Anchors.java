package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.Code;
import io.codebook.compiler.model.CodeMapping;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What links end with: {@code iot} for a table, {@code iot-4009} for a code. No two are the same, and none depends on other codes:
 *
 * <ul>
 *   <li>A hyphen within a number is escaped if what is before it could belong to the id of a table. So it is clear where the number
 *       starts.
 *   <li>In an escape, a tilde is followed by a tilde, a hyphen or two hexadecimal digits, of which letters are capitals. In all other
 *       anchors it is followed by a small letter or by nothing.
 * </ul>
 */
final class Anchors {
    private static final String SAFE = "._";

    private final Set<String> tables = new HashSet<>();

    Anchors(Book book) {
        book.tables().forEach(table -> tables.add(table.id().value()));
        book.operations().forEach(table -> tables.add(table.id().value()));
    }

    String code(Text table, Code code) {
        String anchor = table + "-" + escaped(code.written());
        return tables.contains(anchor) ? anchor + "~" : anchor;
    }

    static String operation(OperationTable table, OperationTable.Operation operation) {
        return table.id() + "-" + operation.constant();
    }

    /** A link whose text is the name of the operation. */
    static Span link(OperationTable table, OperationTable.Operation operation) {
        return new Span.Link(operation(table, operation), operation.name().value());
    }

    static String mapping(CodeMapping mapping) {
        return mapping.from() + "~to~" + mapping.to();
    }

    /** A part of the section of a table. */
    static String part(Text table, String part) {
        return table + "~" + part;
    }

    private static String escaped(String number) {
        StringBuilder escaped = new StringBuilder();
        boolean isIdSoFar = true;
        for (byte unit : number.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean isClear = c == '-' && (escaped.isEmpty() || !isIdSoFar);
            if (Ascii.isAlphanumeric(c) || SAFE.indexOf(c) >= 0 || isClear) {
                escaped.append(c);
            } else if (c == '-' || c == '~') {
                escaped.append('~').append(c);
            } else {
                escaped.append('~')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
            isIdSoFar &= Ascii.isLower(c) || Ascii.isDigit(c) || c == '-';
        }
        return escaped.toString();
    }
}
